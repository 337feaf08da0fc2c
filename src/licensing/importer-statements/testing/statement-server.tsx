import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { createServer } from '../../../platform/http/server.ts'
import { type SentFiles, sendFiles } from '../../../platform/testing/send-files.ts'
import { createVisitor, type Visitor } from '../../../platform/testing/visitor.ts'
import { anonymous } from '../../actor.ts'
import { addDocumentPages } from '../../documents/pages/index.ts'
import { openTestWorkplace } from '../../roles/testing/test-workplace.ts'
import { Frame } from '../../session/frame.tsx'
import { createFrameOf } from '../../session/frame-of.ts'
import type { LicensingWorkplace } from '../../workplace.ts'
import { importerStatement } from '../kind.ts'
import { addStartPages } from '../pages/index.tsx'
import { type People, startPeople } from './people.ts'

/** The pages of importer statements, visited by people who are signed in by a cookie with their name. */
export interface StatementServer {
  readonly server: FastifyInstance
  /** When somebody last proved two factors; now, for those who are not in it. */
  readonly confirmed: Map<string, Date>
  visit(who: string, language?: string): Visitor
  /** Sends a form with files, as Anna. */
  upload(path: string, sent: SentFiles): Promise<LightMyRequestResponse>
}

/** The pages on a fresh database with its people, now or at an instant; `close` ends all of it. */
export async function openStatementSite(startsAt?: Date) {
  const { workplace, database, clock } = await openTestWorkplace(startsAt)
  await workplace.queue.start({ notice: async () => undefined })
  const people = await startPeople(workplace)
  const served = await startStatementServer(workplace, people)
  const close = async () => {
    await workplace.queue.stop()
    await served.server.close()
    await database.close()
  }
  return { workplace, clock, people, served, close }
}

async function startStatementServer(workplace: LicensingWorkplace, people: People): Promise<StatementServer> {
  const confirmed = new Map<string, Date>()
  const frameOf = createFrameOf(workplace.services)
  const server = await createServer({
    log: workplace.log,
    publicUrl: workplace.services.publicUrl,
    requestsPerMinute: 100_000,
    trustProxy: false,
    showProblem: (request, { status }) => <Frame frame={frameOf(request)} title={`${status}`} />,
  })
  server.decorateRequest('visit')
  server.addHook('onRequest', async request => {
    const who = request.cookies.who ?? ''
    const person = people.get(who)
    const confirmedAt = confirmed.get(who) ?? workplace.clock.now()
    const actor = person === undefined ? anonymous : { ...person, confirmedAt }
    request.visit = { actor, sessionId: undefined, hasOtherRoles: false }
  })
  addStartPages(server, { workplace, frameOf })
  addDocumentPages(server, { workplace, frameOf }, { kind: importerStatement })
  return {
    server,
    confirmed,
    visit: (who, language = 'en') => {
      const visitor = createVisitor(server, language)
      visitor.cookies.set('who', who)
      return visitor
    },
    upload: (path, sent) => sendFiles(server, path, { cookies: new Map([['who', 'Anna']]), ...sent }),
  }
}

/** The first page of the form, as far as a draft needs it. */
export const importForm = { countryOfImport: 'DK', customsOffice: 'DK003102', documentLanguage: 'da' }

/** The value of a hidden field of a page. */
export function hiddenOf(page: string, name: string): string {
  return new RegExp(`<input[^>]*name="${name}"[^>]*value="([^"]*)"`).exec(page)?.[1] ?? ''
}

/** Begins a draft; gives the path of its pages. */
export async function startDraft(visitor: Visitor): Promise<string> {
  const answer = await visitor.post('/importer-statements', importForm)
  const [path = ''] = /^\/importer-statements\/[^/]+/.exec(String(answer.headers.location)) ?? []
  return path
}
