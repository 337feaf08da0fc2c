import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { type Clock, systemClock } from '../platform/clock.ts'
import { type Configuration, databaseDirectory } from '../platform/configuration.ts'
import { connectDatabase } from '../platform/database/connect.ts'
import { migrate } from '../platform/database/migrate.ts'
import type { Closable } from '../platform/http/lifecycle.ts'
import { headersOf } from '../platform/http/security-headers.ts'
import { openQueue } from '../platform/jobs/queue.ts'
import { openLog } from '../platform/log.ts'
import { openPost } from '../platform/mail/index.ts'
import { perform } from '../platform/perform.ts'
import { root } from '../platform/root.ts'
import { findAnyAccount } from './accounts/actions/find-any-account.ts'
import { theClock } from './actor.ts'
import { createIdentityApp, identitySchedules, identityWorkers } from './app.ts'
import { startEngine } from './provider/engine.ts'
import { loginPeople } from './provider/login-people.ts'
import { createSealedBox, deriveSecret, keepKey, newKey, readKey } from './sealed-box.ts'
import type { IdentityServices, IdentityWorkplace, SealedBox } from './workplace.ts'

/** The running application: listening is left to the caller. */
export interface RunningIdentity {
  readonly workplace: IdentityWorkplace
  readonly server: FastifyInstance
  readonly closables: readonly Closable[]
}

/** Opens everything Login works with, brings the database up to date and starts the jobs. */
export async function startIdentity(
  configuration: Configuration,
  clock: Clock = systemClock,
): Promise<RunningIdentity> {
  const log = openLog({ name: 'identity', level: configuration.logLevel })
  const database = await connectDatabase({
    url: configuration.identity.databaseUrl,
    directory: databaseDirectory(configuration, 'identity'),
  })
  await migrate(database, [join(root, 'src/identity/migrations')])
  const queue = openQueue(database, log)
  const keyFile = join(configuration.dataDirectory, 'identity-key')
  const known = readKey(keyFile)
  const key = known ?? newKey()
  const services = openServices(configuration, clock, createSealedBox(key))
  const workplace = { database, queue, clock, log, services }
  if (known === undefined) await keepNewKey(workplace, keyFile, key)
  const { requestsPerMinute, trustProxy } = configuration
  const checkKeys = async () => isOpening(services)
  const engine = await startEngine({
    workplace,
    people: loginPeople(workplace),
    cookieKeys: [deriveSecret(key, 'engine cookies')],
    trustProxy,
    headers: headersOf({
      publicUrl: services.publicUrl,
      formTargets: [new URL(services.licensingUrl).origin],
    }),
  })
  const server = await createIdentityApp(workplace, { requestsPerMinute, trustProxy, checkKeys, engine })
  await queue.start(identityWorkers(workplace, engine), identitySchedules)
  const closables = [
    { name: 'server', close: () => server.close() },
    { name: 'queue', close: () => queue.stop() },
    { name: 'post', close: () => services.post.close() },
    { name: 'database', close: () => database.close() },
  ]
  return { workplace, server, closables }
}

/** Without the key that closed them, the second factors of existing accounts could never be read again. */
async function keepNewKey(workplace: IdentityWorkplace, file: string, key: Uint8Array): Promise<void> {
  const found = await perform(workplace, findAnyAccount, { actor: theClock, input: {} })
  if (!found.ok || found.value)
    throw new Error(`${file} is missing: restore it from the backup of this database`)
  keepKey(file, key)
}

function openServices(configuration: Configuration, clock: Clock, sealedBox: SealedBox): IdentityServices {
  return {
    sealedBox,
    deviceClock: systemClock,
    post: openPost({
      smtpUrl: configuration.smtpUrl,
      from: configuration.mailFrom,
      log: openLog({ name: 'identity-mail', level: configuration.logLevel }),
      now: () => clock.now(),
    }),
    publicUrl: configuration.identity.publicUrl,
    licensingUrl: configuration.licensing.publicUrl,
    supportAddress: configuration.supportAddress,
    mode: configuration.mode,
  }
}

function isOpening({ sealedBox }: IdentityServices): boolean {
  return Buffer.from(sealedBox.open(sealedBox.close(Buffer.from('ready')))).toString() === 'ready'
}
