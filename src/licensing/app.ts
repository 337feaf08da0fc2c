import type { FastifyInstance } from 'fastify'
import { addHealth, type HealthChecks } from '../platform/http/health.ts'
import { createServer } from '../platform/http/server.ts'
import { addCalendarPages } from './calendars/pages/index.tsx'
import { addInvitationPages } from './documents/access/pages/invitations.tsx'
import type { DocumentKind } from './documents/kind.ts'
import { addDocumentListPages } from './documents/lists/pages/index.ts'
import { addDocumentPages } from './documents/pages/index.ts'
import { filesOfDocuments } from './documents/retention/kept-files.ts'
import type { FileOwner } from './file-owner.ts'
import { filesOfGoods } from './goods/kept-files.ts'
import { addHelpPages } from './help/pages.tsx'
import { addHistoryPages } from './history/pages.tsx'
import { addAskedPages } from './import-licences/advising/pages/index.ts'
import { addAnsweringPages } from './import-licences/answering/pages/index.ts'
import { submitApplication } from './import-licences/applying/actions/submit-application.ts'
import { addDeadlinePages } from './import-licences/clocks/pages.tsx'
import { filesOfOpinions } from './import-licences/expertise/kept-files.ts'
import { addFollowingPages } from './import-licences/following/pages/index.ts'
import { filesOfCases } from './import-licences/kept-files.ts'
import { importLicence } from './import-licences/kind.ts'
import { addAuthorityPages } from './import-licences/pages/authority.ts'
import { addLicencePages } from './import-licences/pages/index.tsx'
import { addDecisionPages } from './import-licences/papers/pages/index.ts'
import { importerStatement } from './importer-statements/kind.ts'
import { addStartPages } from './importer-statements/pages/index.tsx'
import { addLawLibraryPages } from './law-library/pages/index.ts'
import { addMandatePages } from './mandates/pages/index.tsx'
import { addNoticePages } from './notices/pages.ts'
import { addOperatorPages } from './operators/pages.tsx'
import { addRolePages } from './roles/pages/index.ts'
import { addForWhom } from './session/for-whom.tsx'
import { createFrameOf } from './session/frame-of.ts'
import type { LoginClient } from './session/login-client.ts'
import { addSessionPages } from './session/pages.tsx'
import { addVisits } from './session/visits.ts'
import type { Site } from './site.ts'
import { addWelcomePages } from './welcome/pages/index.tsx'
import { showProblem } from './welcome/pages/problem-page.tsx'
import type { LicensingWorkplace } from './workplace.ts'

/** What the application needs beside its workplace. */
export interface LicensingOptions {
  readonly login: LoginClient
  readonly requestsPerMinute: number
  readonly trustProxy: boolean
  readonly supportAddress: string
  /** Who answers for the personal data. */
  readonly controller: string
  /** What else has to be in order. */
  readonly checks?: HealthChecks
}

/** The kinds of document that there are. */
export const documentKinds: readonly DocumentKind[] = [importerStatement, importLicence]

/** The features whose rows name files; a file that none of them names is removed. */
export const fileOwners: readonly FileOwner[] = [
  filesOfGoods,
  filesOfDocuments,
  filesOfCases,
  filesOfOpinions,
]

/** Kulturport with all its features: the only list of them. */
export async function createLicensingApp(
  workplace: LicensingWorkplace,
  options: LicensingOptions,
): Promise<FastifyInstance> {
  const frameOf = createFrameOf(workplace.services)
  const site: Site = { workplace, frameOf }
  const server = await createServer({
    log: workplace.log,
    publicUrl: workplace.services.publicUrl,
    leadsHome: workplace.services.mode === 'evaluation',
    formTargets: [new URL(workplace.services.loginUrl).origin],
    requestsPerMinute: options.requestsPerMinute,
    trustProxy: options.trustProxy,
    showProblem: (request, problem) => showProblem(frameOf, request, problem),
    isOutage: workplace.database.outage.caused,
  })
  addVisits(server, workplace)
  addHealth(server, {
    database: () => workplace.database.isAlive(),
    queue: async () => workplace.queue.isRunning(),
    seal: async () => workplace.services.seal.validUntil > workplace.clock.now(),
    ...options.checks,
  })
  addForWhom(server, site)
  addSessionPages(server, site, options.login)
  addWelcomePages(server, site)
  addHelpPages(server, site, options)
  addCalendarPages(server, site)
  addDeadlinePages(server, site)
  addLawLibraryPages(server, site)
  addRolePages(server, site)
  addOperatorPages(server, site)
  addMandatePages(server, site)
  addStartPages(server, site)
  addLicencePages(server, site)
  addDecisionPages(server, site)
  addFollowingPages(server, site)
  addAnsweringPages(server, site)
  addAuthorityPages(server, site)
  addAskedPages(server, site)
  for (const kind of workplace.services.kinds) {
    const sign = kind === importLicence ? submitApplication : undefined
    addDocumentPages(server, site, { kind, sign })
    addHistoryPages(server, site, kind)
  }
  addInvitationPages(server, site)
  addDocumentListPages(server, site)
  addNoticePages(server, site)
  return server
}
