import { createHmac, createPublicKey, timingSafeEqual, verify } from 'node:crypto'
import type { Decision, DeviceKey } from './types.ts'

/** First line of everything a phone signs; src/authenticator/protocol.ts writes the same lines. */
const VERSION = 'kulturport-phone-app/1'

/** What a phone signs to show that it holds the key that it hands in. */
export function pairingMessage(claim: {
  code: string
  number: string
  key: DeviceKey
  secret: string
}): string {
  return [VERSION, 'pairing', claim.code, claim.number, claim.key.x, claim.key.y, claim.secret].join('\n')
}

/** What a phone signs to be told the pending requests. */
export function openingMessage(deviceId: string, challenge: string): string {
  return [VERSION, 'opening', deviceId, challenge].join('\n')
}

/** What an answer is about: it fits one request, one phone, one number and one decision. */
export interface AnswerFacts {
  readonly requestId: string
  readonly nonce: string
  readonly deviceId: string
  readonly number: string
  readonly decision: Decision
}

/** What the unwrapped secret authenticates. */
export function answerMessage(facts: AnswerFacts): string {
  return [VERSION, 'answer', facts.requestId, facts.nonce, facts.deviceId, facts.number, facts.decision].join(
    '\n',
  )
}

/** What the device key signs: the answer together with its proof. */
export function signedAnswer(facts: AnswerFacts, proof: string): string {
  return `${answerMessage(facts)}\n${proof}`
}

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

/** Whether the proof was made with this secret, compared in constant time. */
export function isProvedBy(secret: Uint8Array, message: string, proof: string): boolean {
  const expected = createHmac('sha256', secret).update(message).digest()
  const given = Buffer.from(proof, 'base64url')
  return given.length === expected.length && timingSafeEqual(given, expected)
}
