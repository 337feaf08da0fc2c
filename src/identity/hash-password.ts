import crypto, { randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { hashInTurn } from './hash-queue.ts'
import { normalisePassword } from './normalise-password.ts'

interface Cost {
  /** KiB. */
  readonly memory: number
  readonly passes: number
  readonly parallelism: number
}

/** Argon2id at the second profile of the OWASP password storage cheat sheet, twice its passes. */
const presentCost: Cost = { memory: 47_104, passes: 2, parallelism: 1 }
const SALT_BYTES = 16
const HASH_BYTES = 32

/** The PHC string of a password, with its parameters and salt; `owner` is the account or address it is for. */
export async function hashPassword(password: string, owner: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES)
  const hash = await deriveInTurn(owner, { password, nonce: salt, cost: presentCost })
  const { memory, passes, parallelism } = presentCost
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(salt)}$${unpadded(hash)}`
}

/** A password as it is tried, and whose it is said to be. */
export interface Tried {
  readonly password: string
  readonly owner: string
}

/** Whether a password belongs to a PHC string; without one it takes as long and is never right. */
export async function verifyPassword(phc: string | undefined, { password, owner }: Tried): Promise<boolean> {
  const kept = phc === undefined ? undefined : readPhc(phc)
  const { salt, hash, cost } = kept ?? nobody
  const derived = await deriveInTurn(owner, { password, nonce: salt, cost })
  return timingSafeEqual(derived, hash) && kept !== undefined
}

/** Whether a PHC string was made at another cost than today's. */
export function needsRehash(phc: string): boolean {
  const cost = readPhc(phc)?.cost
  return cost?.memory !== presentCost.memory || cost.passes !== presentCost.passes
}

const nobody = { salt: Buffer.alloc(SALT_BYTES, 7), hash: Buffer.alloc(HASH_BYTES), cost: presentCost }

function readPhc(phc: string) {
  const found = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/.exec(phc)
  const [, memory, passes, parallelism, salt, hash] = found ?? []
  if (salt === undefined || hash === undefined) return undefined
  const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) }
  return { salt: Buffer.from(salt, 'base64'), hash: Buffer.from(hash, 'base64'), cost }
}

function unpadded(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64').replace(/=+$/, '')
}

interface Secret {
  readonly password: string
  readonly nonce: Uint8Array
  readonly cost: Cost
}

function deriveInTurn(owner: string, secret: Secret): Promise<Buffer> {
  const { password, nonce, cost } = secret
  return hashInTurn(owner, () =>
    promisify(crypto.argon2)('argon2id', {
      message: normalisePassword(password),
      nonce,
      tagLength: HASH_BYTES,
      ...cost,
    }),
  )
}
