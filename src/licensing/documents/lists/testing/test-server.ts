import type { FastifyInstance } from 'fastify'
import { createServer } from '../../../../platform/http/server.ts'
import { openLog } from '../../../../platform/log.ts'
import { createVisitor, type Visitor } from '../../../../platform/testing/visitor.ts'
import { type Actor, anonymous } from '../../../actor.ts'
import { openTestWorkplace, type TestWorkplace } from '../../../roles/testing/test-workplace.ts'
import { createFrameOf } from '../../../session/frame-of.ts'
import type { Site } from '../../../site.ts'
import { showProblem } from '../../../welcome/pages/problem-page.tsx'

/** A server with some pages, visited as anybody. */
export interface TestServer extends TestWorkplace {
  readonly server: FastifyInstance
  as(actor: Actor, language?: string): Visitor
  close(): Promise<void>
}

export const testSession = '01900000-0000-7000-8000-0000000000ee'

/** Opens a server with the given pages on a fresh database. */
export async function openTestServer(
  addPages: (server: FastifyInstance, site: Site) => void,
): Promise<TestServer> {
  const opened = await openTestWorkplace()
  const { workplace, database } = opened
  const frameOf = createFrameOf(workplace.services)
  const server = await createServer({
    log: openLog({ name: 'test', level: 'silent' }),
    publicUrl: 'http://localhost:3000',
    requestsPerMinute: 10_000,
    trustProxy: false,
    showProblem: (request, problem) => showProblem(frameOf, request, problem),
  })
  let actor: Actor = anonymous
  server.addHook('onRequest', async request => {
    request.visit = { actor, sessionId: testSession, hasOtherRoles: false }
  })
  addPages(server, { workplace, frameOf })
  const as = (next: Actor, language?: string): Visitor => {
    const visitor = createVisitor(server, language)
    const acting = <T>(visit: () => Promise<T>) => {
      actor = next
      return visit()
    }
    return {
      cookies: visitor.cookies,
      get: path => acting(() => visitor.get(path)),
      post: (path, fields) => acting(() => visitor.post(path, fields)),
      follow: answer => acting(() => visitor.follow(answer)),
    }
  }
  const close = async () => {
    await server.close()
    await database.close()
  }
  return { ...opened, server, as, close }
}
