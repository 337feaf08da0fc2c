import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

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
const AT_ONCE = 2
const MOST_WAITING = 60

const derive = promisify(argon2)

/** More passwords wait to be checked than memory and patience allow: answered with 429. */
class TooBusy extends Error {
  readonly statusCode = 429
}

// Longer than any password of 256 characters in any spelling; sorting the accents of a megabyte takes a minute.
const MOST_COMPARED = 2000

/** NFKC, so that the same text typed on any keyboard is the same password; nothing else is altered. */
export function normalisePassword(password: string): string {
  return password.slice(0, MOST_COMPARED).normalize('NFKC')
}

/** The PHC string of a password, with its parameters and salt. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES)
  const hash = await deriveInTurn(password, salt, presentCost)
  const { memory, passes, parallelism } = presentCost
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(salt)}$${unpadded(hash)}`
}

/** Whether a password belongs to a PHC string; without one it takes as long and is never right. */
export async function verifyPassword(phc: string | undefined, password: string): Promise<boolean> {
  const kept = phc === undefined ? undefined : readPhc(phc)
  const { salt, hash, cost } = kept ?? nobody
  const derived = await deriveInTurn(password, salt, cost)
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

let running = 0
const waiting: (() => void)[] = []

/** A flood of passwords waits in line instead of taking all memory at once. */
async function deriveInTurn(password: string, nonce: Uint8Array, cost: Cost): Promise<Buffer> {
  if (running >= AT_ONCE) {
    if (waiting.length >= MOST_WAITING) throw new TooBusy('too many passwords wait to be checked')
    await new Promise<void>(resolve => waiting.push(resolve))
  } else running += 1
  try {
    return await derive('argon2id', {
      message: normalisePassword(password),
      nonce,
      tagLength: HASH_BYTES,
      ...cost,
    })
  } finally {
    const next = waiting.shift()
    if (next === undefined) running -= 1
    else next()
  }
}
