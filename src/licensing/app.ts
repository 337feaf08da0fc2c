import type { FastifyInstance } from 'fastify'
import { addHealth } from '../platform/http/health.ts'
import { createServer } from '../platform/http/server.ts'
import { createFrameOf } from './session/frame-of.ts'
import type { LoginClient } from './session/login-client.ts'
import { addSessionPages } from './session/pages.tsx'
import { addVisits } from './session/visits.ts'
import type { Site } from './site.ts'
import type { LicensingWorkplace } from './workplace.ts'

/** What the application needs beside its workplace. */
export interface LicensingOptions {
  readonly login: LoginClient
  readonly requestsPerMinute: number
  readonly trustProxy: boolean
  readonly supportAddress: string
}

/** Kulturport with all its features: the only list of them. */
export async function createLicensingApp(
  workplace: LicensingWorkplace,
  options: LicensingOptions,
): Promise<FastifyInstance> {
  const site: Site = { workplace, frameOf: createFrameOf(workplace.services) }
  const server = await createServer({
    log: workplace.log,
    publicUrl: workplace.services.publicUrl,
    formTargets: [new URL(workplace.services.loginUrl).origin],
    requestsPerMinute: options.requestsPerMinute,
    trustProxy: options.trustProxy,
    showProblem: (request, problem) => showProblem(site, request, problem),
  })
  addVisits(server, workplace)
  addHealth(server, {
    database: () => workplace.database.isAlive(),
    queue: async () => workplace.queue.isRunning(),
    seal: async () => workplace.services.seal.validUntil > workplace.clock.now(),
  })
  addSessionPages(server, site, options.login)
  return server
}
