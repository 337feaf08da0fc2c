import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { type Clock, systemClock } from '../platform/clock.ts'
import { type Configuration, databaseDirectory } from '../platform/configuration.ts'
import { connectDatabase } from '../platform/database/connect.ts'
import { migrate } from '../platform/database/migrate.ts'
import { openFileStore } from '../platform/files/index.ts'
import type { Closable } from '../platform/http/lifecycle.ts'
import { openQueue } from '../platform/jobs/queue.ts'
import { openLog } from '../platform/log.ts'
import { openPost } from '../platform/mail/index.ts'
import { loadSeal } from '../platform/pdf/index.ts'
import { root } from '../platform/root.ts'
import { createLicensingApp } from './app.ts'
import { createLoginClient } from './session/login-client.ts'
import { licensingSchedules, licensingWorkers } from './workers.ts'
import type { LicensingServices, LicensingWorkplace } from './workplace.ts'

/** The running application: listening is left to the caller. */
export interface RunningLicensing {
  readonly workplace: LicensingWorkplace
  readonly server: FastifyInstance
  readonly closables: readonly Closable[]
}

/** Opens everything Kulturport works with, brings the database up to date and starts the jobs. */
export async function startLicensing(
  configuration: Configuration,
  clock: Clock = systemClock,
): Promise<RunningLicensing> {
  const log = openLog({ name: 'licensing', level: configuration.logLevel })
  const database = await connectDatabase({
    url: configuration.licensing.databaseUrl,
    directory: databaseDirectory(configuration, 'licensing'),
  })
  await migrate(database, [join(root, 'src/licensing/migrations')])
  const queue = openQueue(database, log)
  const services = await openServices(configuration, clock)
  const workplace = { database, queue, clock, log, services }
  const { publicUrl } = configuration.licensing
  const login = await createLoginClient({
    loginUrl: configuration.identity.publicUrl,
    publicUrl,
    keyFile: join(configuration.dataDirectory, 'licensing-client-key.json'),
  })
  const { requestsPerMinute, trustProxy, supportAddress } = configuration
  const server = await createLicensingApp(workplace, { login, requestsPerMinute, trustProxy, supportAddress })
  await queue.start(licensingWorkers(workplace), licensingSchedules)
  const closables = [
    { name: 'server', close: () => server.close() },
    { name: 'queue', close: () => queue.stop() },
    { name: 'post', close: () => services.post.close() },
    { name: 'database', close: () => database.close() },
  ]
  return { workplace, server, closables }
}

async function openServices(configuration: Configuration, clock: Clock): Promise<LicensingServices> {
  const { dataDirectory, mode, sealFile, sealPassphrase } = configuration
  return {
    files: await openFileStore({ directory: join(dataDirectory, 'files') }),
    seal: await loadSeal({
      ...(sealFile === undefined ? {} : { file: sealFile }),
      ...(sealPassphrase === undefined ? {} : { passphrase: sealPassphrase }),
      dataDirectory,
      evaluation: mode === 'evaluation',
      commonName: mode === 'evaluation' ? 'Kulturport (evaluation)' : 'Kulturport',
      now: clock.now(),
    }),
    post: openPost({
      smtpUrl: configuration.smtpUrl,
      from: configuration.mailFrom,
      log: openLog({ name: 'licensing-mail', level: configuration.logLevel }),
      now: () => clock.now(),
    }),
    publicUrl: configuration.licensing.publicUrl,
    loginUrl: configuration.identity.publicUrl,
    mode,
    firstAdministrator: configuration.firstAdministrator,
  }
}
