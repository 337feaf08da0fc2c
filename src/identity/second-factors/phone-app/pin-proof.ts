import { createHmac, timingSafeEqual } from 'node:crypto'

/** Whether the proof was made with this secret, compared in constant time. */
export function isProvedBy(secret: Uint8Array, message: string, proof: string): boolean {
  const expected = createHmac('sha256', secret).update(message).digest()
  const given = Buffer.from(proof, 'base64url')
  return given.length === expected.length && timingSafeEqual(given, expected)
}
