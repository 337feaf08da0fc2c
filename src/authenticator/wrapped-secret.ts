import { type Bytes, toUtf8 } from './bytes.ts'

/** A secret as the phone keeps it: nothing in it tells whether a PIN is right. */
export interface WrappedSecret {
  readonly salt: Bytes
  readonly iterations: number
  readonly bytes: Bytes
}

const LENGTH = 32
const ITERATIONS = 600_000

/** 32 random bytes. */
export function newSecret(): Bytes {
  return crypto.getRandomValues(new Uint8Array(LENGTH))
}

/**
 * Hides a secret behind a PIN without any check value, tag or padding: every PIN unwraps to an equally plausible
 * secret, so that only the server can tell, and counts.
 */
export async function wrapSecret(
  secret: Bytes,
  pin: string,
  iterations = ITERATIONS,
): Promise<WrappedSecret> {
  const salt = crypto.getRandomValues(new Uint8Array(16))
  return { salt, iterations, bytes: combine(secret, await stretch(pin, salt, iterations)) }
}

/** The secret that a PIN gives; the right one only for the right PIN. */
export async function unwrapSecret({ salt, iterations, bytes }: WrappedSecret, pin: string): Promise<Bytes> {
  return combine(bytes, await stretch(pin, salt, iterations))
}

async function stretch(pin: string, salt: Bytes, iterations: number): Promise<Bytes> {
  const key = await crypto.subtle.importKey('raw', toUtf8(pin), 'PBKDF2', false, ['deriveBits'])
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    key,
    LENGTH * 8,
  )
  return new Uint8Array(bits)
}

function combine(one: Bytes, other: Bytes): Bytes {
  return one.map((byte, index) => byte ^ (other[index] ?? 0))
}
