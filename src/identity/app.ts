import type { FastifyInstance } from 'fastify'
import { addHealth, type HealthChecks } from '../platform/http/health.ts'
import { createServer, type ServerOptions } from '../platform/http/server.ts'
import type { Schedule, Worker } from '../platform/jobs/queue.ts'
import { accountWorkers } from './accounts/jobs.ts'
import { addAccountPages } from './accounts/pages/index.ts'
import { createFrameOf } from './frame-of.ts'
import { addHelpPages } from './help/pages.tsx'
import { showProblem } from './problem.tsx'
import type { Engine } from './provider/engine.ts'
import { providerSchedules, providerWorkers } from './provider/jobs.ts'
import { loginPeople } from './provider/login-people.ts'
import { addProviderPages } from './provider/pages.tsx'
import { recoveryWorkers } from './recovery/jobs.ts'
import { addRecoveryPages } from './recovery/pages.tsx'
import { registrationSchedules, registrationWorkers } from './registration/jobs.ts'
import { addRegistrationPages } from './registration/pages/index.ts'
import { phoneAppSchedules, phoneAppWorkers } from './second-factors/jobs.ts'
import { addSecondFactorPages } from './second-factors/pages/index.ts'
import { addPhoneAppPages } from './second-factors/phone-app/pages/index.ts'
import { addPhoneQuestions } from './second-factors/phone-questions/pages.tsx'
import { watchPhoneRequests } from './second-factors/phone-questions/phone-requests.ts'
import { signInSchedules, signInWorkers } from './sign-in/jobs.ts'
import { addNetworkLimits } from './sign-in/limits/pages.tsx'
import { addSignInPages } from './sign-in/pages/index.ts'
import type { Site } from './site.ts'
import { addVisits } from './visit.ts'
import type { IdentityWorkplace } from './workplace.ts'

/** What the application needs beside its workplace. */
export interface IdentityOptions extends Pick<ServerOptions, 'requestsPerMinute' | 'trustProxy'> {
  /** Sign-in for applications by OpenID Connect. */
  readonly engine?: Engine
  /** Whether keys are in order. */
  readonly checkKeys: () => Promise<boolean>
  /** What else has to be in order. */
  readonly checks?: HealthChecks
}

/** No form of Login has files or long texts. */
const forms = { bytes: 65_536, files: false } as const

/** Kulturport Login with all its features: the only list of them. */
export async function createIdentityApp(
  workplace: IdentityWorkplace,
  options: IdentityOptions,
): Promise<FastifyInstance> {
  const { services, log, database, queue } = workplace
  const site: Site = {
    workplace,
    frameOf: createFrameOf(services),
    phoneRequests: watchPhoneRequests(workplace),
  }
  const { checkKeys, checks, engine, ...serving } = options
  const server = await createServer({
    log,
    publicUrl: services.publicUrl,
    leadsHome: services.mode === 'evaluation',
    formTargets: [new URL(services.licensingUrl).origin],
    showProblem: (request, problem) => showProblem(site.frameOf(request), problem),
    isOutage: database.outage.caused,
    forms,
    before: (request, response) => engine?.answer(request, response) === true,
    ...serving,
  })
  addVisits(server, site)
  addNetworkLimits(server, site)
  addHealth(server, {
    database: () => database.isAlive(),
    queue: async () => queue.isRunning(),
    keys: checkKeys,
    ...checks,
  })
  if (engine !== undefined)
    addProviderPages(server, { workplace, people: loginPeople(workplace), engine, frameOf: site.frameOf })
  addRegistrationPages(server, site)
  addSignInPages(server, site)
  addSecondFactorPages(server, site)
  addPhoneAppPages(server, site)
  addPhoneQuestions(server, site)
  addRecoveryPages(server, site)
  addAccountPages(server, site)
  addHelpPages(server, site)
  return server
}

/** Every queue of Login and who works it. */
export function identityWorkers(
  workplace: IdentityWorkplace,
  engine?: Engine,
): Readonly<Record<string, Worker>> {
  return {
    ...registrationWorkers(workplace),
    ...signInWorkers(workplace),
    ...recoveryWorkers(workplace),
    ...accountWorkers(workplace),
    ...phoneAppWorkers(workplace),
    ...(engine === undefined ? {} : providerWorkers(workplace, engine)),
  }
}

export const identitySchedules: readonly Schedule[] = [
  ...registrationSchedules,
  ...signInSchedules,
  ...phoneAppSchedules,
  ...providerSchedules,
]
