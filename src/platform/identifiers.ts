import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** A new record identifier: UUID version 7 (RFC 9562), ordered by the given instant. */
export function newId(now: Date): string {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(now.getTime(), 0, 6)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** An unguessable text of `bytes` random bytes in base64url; 32 bytes unless told. */
export function newSecret(bytes = 32): string {
  return randomBytes(bytes).toString('base64url')
}

/** SHA-256 of a secret in hex: what is stored in place of the secret itself. */
export function secretDigest(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

/** Compares two texts in constant time. */
export function isSameSecret(one: string, other: string): boolean {
  const left = createHash('sha256').update(one).digest()
  const right = createHash('sha256').update(other).digest()
  return timingSafeEqual(left, right)
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a text from outside has the form of a record identifier. */
export function isId(text: string): boolean {
  return UUID.test(text)
}
