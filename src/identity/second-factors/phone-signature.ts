import { createPublicKey, verify } from 'node:crypto'
import type { DeviceKey } from './phone-app/types.ts'

/** First line of everything a phone signs; src/authenticator/protocol.ts writes the same lines. */
export const VERSION = 'kulturport-phone-app/1'

/** Whether the holder of the device key signed the message (ECDSA P-256, SHA-256, as WebCrypto writes it). */
export function isSignedBy(key: DeviceKey, message: string, signature: string): boolean {
  try {
    const publicKey = createPublicKey({ key: { ...key }, format: 'jwk' })
    const bytes = Buffer.from(signature, 'base64url')
    return verify('sha256', Buffer.from(message), { key: publicKey, dsaEncoding: 'ieee-p1363' }, bytes)
  } catch {
    return false
  }
}
