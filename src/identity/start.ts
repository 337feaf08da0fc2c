import { join } from 'node:path'
import { type Clock, systemClock } from '../platform/clock.ts'
import type { Configuration } from '../platform/configuration.ts'
import { headersOf } from '../platform/http/security-headers.ts'
import type { Post } from '../platform/mail/index.ts'
import { perform } from '../platform/perform.ts'
import { layFoundation, type Running, startWork } from '../platform/run-application.ts'
import { findAnyAccount } from './accounts/actions/find-any-account.ts'
import { theClock } from './actor.ts'
import { createIdentityApp, identitySchedules, identityWorkers } from './app.ts'
import { startEngine } from './provider/engine.ts'
import { loginPeople } from './provider/login-people.ts'
import { createSealedBox, deriveSecret, keepKey, newKey, readKey } from './sealed-box.ts'
import type { IdentityServices, IdentityWorkplace, SealedBox } from './workplace.ts'

/** Opens everything Login works with, brings the database up to date and starts the jobs. */
export async function startIdentity(
  configuration: Configuration,
  clock: Clock = systemClock,
): Promise<Running<IdentityWorkplace>> {
  const foundation = await layFoundation('identity', configuration, clock)
  const keyFile = join(configuration.dataDirectory, 'identity-key')
  const known = readKey(keyFile)
  const key = known ?? newKey()
  const services = servicesOf(configuration, foundation.post, createSealedBox(key))
  const workplace = { ...foundation, services }
  if (known === undefined) await keepNewKey(workplace, keyFile, key)
  const { requestsPerMinute, trustProxy } = configuration
  const checkKeys = async () => isOpening(services)
  const engine = await startEngine({
    requestsPerMinute,
    trustProxy,
    workplace,
    people: loginPeople(workplace),
    cookieKeys: [deriveSecret(key, 'engine cookies')],
    headers: headersOf({
      publicUrl: services.publicUrl,
      formTargets: [new URL(services.licensingUrl).origin],
    }),
  })
  const server = await createIdentityApp(workplace, { requestsPerMinute, trustProxy, checkKeys, engine })
  const closables = await startWork(foundation, server, {
    workers: identityWorkers(workplace, engine),
    schedules: identitySchedules,
  })
  return { workplace, server, closables }
}

/** Without the key that closed them, the second factors of existing accounts could never be read again. */
async function keepNewKey(workplace: IdentityWorkplace, file: string, key: Uint8Array): Promise<void> {
  const found = await perform(workplace, findAnyAccount, { actor: theClock, input: {} })
  if (!found.ok || found.value)
    throw new Error(`${file} is missing: restore it from the backup of this database`)
  keepKey(file, key)
}

function servicesOf(configuration: Configuration, post: Post, sealedBox: SealedBox): IdentityServices {
  return {
    sealedBox,
    deviceClock: systemClock,
    post,
    publicUrl: configuration.identity.publicUrl,
    licensingUrl: configuration.licensing.publicUrl,
    supportAddress: configuration.supportAddress,
    controller: configuration.controller,
    mode: configuration.mode,
  }
}

function isOpening({ sealedBox }: IdentityServices): boolean {
  return (
    Buffer.from(sealedBox.open(sealedBox.close(Buffer.from('ready'), ['health']), ['health'])).toString() ===
    'ready'
  )
}
