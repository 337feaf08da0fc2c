import { generateKeyPair, type JsonWebKey } from 'node:crypto'
import { promisify } from 'node:util'
import { DAY } from '../../platform/durations.ts'
import { newSecret } from '../../platform/identifiers.ts'
import type { IdentityWorkplace } from '../workplace.ts'
import { addSigningKey, listSigningKeys, removeSigningKeys } from './store.ts'

/** A key signs for ninety days and stays published for two more after its successor was made, longer than any token lives. */
const SIGNS_FOR = 90 * DAY
const OVERLAP = 2 * DAY

const makeKeyPair = promisify(generateKeyPair)

/** The private keys for ID tokens as a JWK set, the signing one first; makes one where none is young enough. */
export async function currentSigningKeys(workplace: IdentityWorkplace): Promise<{ keys: JsonWebKey[] }> {
  const database = workplace.database.kysely
  const now = workplace.clock.now().getTime()
  const known = await listSigningKeys(database)
  const [newest] = known
  if (newest === undefined || now - newest.created_at.getTime() > SIGNS_FOR) {
    await makeSigningKey(workplace)
    return currentSigningKeys(workplace)
  }
  const dead = deadAmong(known, now)
  await removeSigningKeys(
    database,
    dead.map(key => key.kid),
  )
  return { keys: known.filter(key => !dead.includes(key)).map(key => openKey(workplace, key)) }
}

/** Those whose successor was made long enough ago; the newest comes first. */
function deadAmong<Key extends { readonly created_at: Date }>(known: readonly Key[], now: number) {
  return known.filter((_key, index) => {
    const successor = known[index - 1]
    return successor !== undefined && now - successor.created_at.getTime() > OVERLAP
  })
}

const placeOf = (kid: string) => ['signing_key', 'sealed_key', kid]

async function makeSigningKey(workplace: IdentityWorkplace): Promise<void> {
  const { privateKey } = await makeKeyPair('rsa', { modulusLength: 3072 })
  const kid = newSecret(12)
  const jwk = { ...privateKey.export({ format: 'jwk' }), kid, use: 'sig' }
  await addSigningKey(workplace.database.kysely, {
    kid,
    sealedKey: workplace.services.sealedBox.close(Buffer.from(JSON.stringify(jwk)), placeOf(kid)),
    now: workplace.clock.now(),
  })
}

function openKey(
  workplace: IdentityWorkplace,
  key: { readonly kid: string; readonly sealed_key: Uint8Array },
): JsonWebKey {
  const opened: JsonWebKey = JSON.parse(
    Buffer.from(workplace.services.sealedBox.open(key.sealed_key, placeOf(key.kid))).toString(),
  )
  return opened
}
