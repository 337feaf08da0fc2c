/** First line of everything this phone signs; the server's answer-proof.ts reads the same lines. */
const VERSION = 'kulturport-phone-app/1'

/** A point on P-256, as the server keeps it (RFC 7517). */
export interface DeviceKey {
  readonly kty: 'EC'
  readonly crv: 'P-256'
  readonly x: string
  readonly y: string
}

export type Decision = 'approve' | 'deny' | 'not-me'

export interface Claim {
  readonly code: string
  readonly number: string
  readonly key: DeviceKey
  /** base64url of 32 random bytes. */
  readonly secret: string
}

export interface AnswerFacts {
  readonly requestId: string
  readonly nonce: string
  readonly deviceId: string
  readonly number: string
  readonly decision: Decision
}

/** Signed to show that this phone holds the key that it hands in. */
export function pairingMessage({ code, number, key, secret }: Claim): string {
  return [VERSION, 'pairing', code, number, key.x, key.y, secret].join('\n')
}

/** Signed to be told the pending request. */
export function openingMessage(deviceId: string, challenge: string): string {
  return [VERSION, 'opening', deviceId, challenge].join('\n')
}

/** What the unwrapped secret authenticates: one request, one phone, one number, one decision. */
export function answerMessage(facts: AnswerFacts): string {
  return [VERSION, 'answer', facts.requestId, facts.nonce, facts.deviceId, facts.number, facts.decision].join(
    '\n',
  )
}

/** What the device key signs: the answer together with its proof. */
export function signedAnswer(facts: AnswerFacts, proof: string): string {
  return `${answerMessage(facts)}\n${proof}`
}

const CODE = /^[\w-]{22}$/

/** The pairing code in a scanned or pasted text: the bare code, or this app's own address with it. */
export function readPairingText(text: string, ownOrigin: string): string | undefined {
  const trimmed = text.trim()
  if (CODE.test(trimmed)) return trimmed
  const [address = '', code = ''] = trimmed.split('#pair=')
  return address === `${ownOrigin}/app/` && CODE.test(code) ? code : undefined
}
