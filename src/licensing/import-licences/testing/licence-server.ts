import type { FastifyInstance } from 'fastify'
import { createServer } from '../../../platform/http/server.ts'
import { openLog } from '../../../platform/log.ts'
import { createVisitor, type Visitor } from '../../../platform/testing/visitor.ts'
import { type Actor, anonymous } from '../../actor.ts'
import { testSession } from '../../documents/lists/testing/test-server.ts'
import { addDocumentPages } from '../../documents/pages/index.ts'
import { createFrameOf } from '../../session/frame-of.ts'
import { showProblem } from '../../welcome/pages/problem-page.tsx'
import { addAnsweringPages } from '../answering/pages/index.ts'
import { addFollowingPages } from '../following/pages/index.ts'
import { importLicence } from '../kind.ts'
import { addAuthorityPages } from '../pages/authority.ts'
import type { LicenceWorld, Player } from './licence-world.ts'

/** The pages of cases in a world, visited by its people or by anybody. */
export interface LicenceServer {
  readonly server: FastifyInstance
  as(player: Player | Actor, language?: string): Visitor
}

/** Opens a server with the pages of licences for a world; closing it is the caller's. */
export async function openLicenceServer(world: LicenceWorld): Promise<LicenceServer> {
  const { workplace } = world
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
  addAuthorityPages(server, { workplace, frameOf })
  addFollowingPages(server, { workplace, frameOf })
  addAnsweringPages(server, { workplace, frameOf })
  addDocumentPages(server, { workplace, frameOf }, { kind: importLicence })
  const as = (next: Player | Actor, language?: string): Visitor => {
    const visitor = createVisitor(server, language)
    const acting = <T>(visit: () => Promise<T>) => {
      actor = typeof next === 'string' ? world.as(next) : next
      return visit()
    }
    return {
      cookies: visitor.cookies,
      get: path => acting(() => visitor.get(path)),
      post: (path, fields) => acting(() => visitor.post(path, fields)),
      follow: answer => acting(() => visitor.follow(answer)),
    }
  }
  return { server, as }
}

/** What stands on a page, without its markup. */
export function textOf(body: string): string {
  return body
    .slice(body.indexOf('<main'))
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ')
}
