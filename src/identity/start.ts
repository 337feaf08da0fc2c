import { join } from 'node:path'
import { type Clock, systemClock } from '../platform/clock.ts'
import type { Configuration } from '../platform/configuration.ts'
import { checkDisk } from '../platform/disk.ts'
import { headersOf } from '../platform/http/security-headers.ts'
import type { Post } from '../platform/mail/index.ts'
import { perform } from '../platform/perform.ts'
import { layFoundation, type Running, startWork } from '../platform/run-application.ts'
import { StartFault } from '../platform/starting/start-fault.ts'
import { findAnyAccount } from './accounts/actions/find-any-account.ts'
import { theClock } from './actor.ts'
import { createIdentityApp, identitySchedules, identityWorkers } from './app.ts'
import { checkKulturport } from './provider/check-kulturport.ts'
import { startEngine } from './provider/engine.ts'
import { loginPeople } from './provider/login-people.ts'
import { currentSigningKeys } from './provider/signing-keys.ts'
import { createSealedBox, deriveSecret, KEY_BYTES, keepKey, newKey, readKey } from './sealed-box.ts'
import type { IdentityServices, IdentityWorkplace, SealedBox } from './workplace.ts'

/** Opens everything Login works with, brings the database up to date and starts the jobs. */
export async function startIdentity(
  configuration: Configuration,
  clock: Clock = systemClock,
): Promise<Running<IdentityWorkplace>> {
  const foundation = await layFoundation('identity', configuration, clock)
  const keyFile = join(configuration.dataDirectory, 'identity-key')
  const known = readKey(keyFile)
  if (known !== undefined) refuseDamaged(known, keyFile)
  const key = known ?? newKey()
  const services = servicesOf(configuration, foundation.post, createSealedBox(key))
  const workplace = { ...foundation, services }
  if (known === undefined) await keepNewKey(workplace, keyFile, key)
  const { requestsPerMinute, trustProxy, usesProxy } = configuration
  const checkKeys = async () => isOpening(services)
  await refuseForeign(workplace, keyFile)
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
  const server = await createIdentityApp(workplace, {
    requestsPerMinute,
    trustProxy,
    checkKeys,
    engine,
    checks: {
      disk: checkDisk(configuration.dataDirectory),
      kulturport: checkKulturport({ licensingUrl: services.licensingUrl, usesProxy }),
    },
  })
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
    throw new StartFault(`${file} is missing: restore it from the backup of this database`)
  keepKey(file, key)
}

function refuseDamaged(key: Uint8Array, file: string): void {
  if (key.length !== KEY_BYTES)
    throw new StartFault(
      `${file} is damaged, it has ${key.length} bytes instead of ${KEY_BYTES}: restore it from the backup of this database`,
    )
}

/** The signing keys are the first that the key of the installation has to open. */
async function refuseForeign(workplace: IdentityWorkplace, file: string): Promise<void> {
  try {
    await currentSigningKeys(workplace)
  } catch (cause) {
    if (!isUnopened(cause)) throw cause
    throw new StartFault(
      `the key in ${file} is not the key of this database: restore the right one from the backup, or correct DATA_DIR or IDENTITY_DATABASE_URL`,
      { cause },
    )
  }
}

/** OpenSSL's words for a box that another key closed; it gives no code. */
function isUnopened(cause: unknown): boolean {
  return cause instanceof Error && cause.message.includes('unable to authenticate data')
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
