import { createHmac, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import { type AnswerFacts, answerMessage, signedAnswer } from '../../phone-questions/answer-message.ts'
import { openingMessage } from '../../phone-questions/opening-message.ts'
import { pairingMessage } from '../pairing-message.ts'
import type { DeviceKey } from '../types.ts'

/** A phone for tests: what a real one keeps, without the wrapping by the PIN. */
export interface TestPhone {
  readonly key: DeviceKey
  readonly secret: string
  sign(message: string): string
  /** The input of `claim-pairing`. */
  claim(code: string, number: string, pin: string): Record<string, unknown>
  /** The input of `answer-phone-request`. */
  answer(facts: AnswerFacts, secret?: string): Record<string, unknown>
  opening(deviceId: string, challenge: string): string
}

/** Makes a phone with a new key and secret. */
export function createTestPhone(): TestPhone {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const key: DeviceKey = { kty: 'EC', crv: 'P-256', x, y }
  const secret = randomBytes(32).toString('base64url')
  const signText = (message: string) => signWith(privateKey, message)
  return {
    key,
    secret,
    sign: signText,
    claim: (code, number, pin) => ({
      ...{ code, number, pin, key, secret },
      signature: signText(pairingMessage({ code, number, key, secret })),
    }),
    answer: (facts, used = secret) => {
      const proof = facts.decision === 'approve' ? prove(used, answerMessage(facts)) : ''
      const { requestId, deviceId, number, decision } = facts
      return { requestId, deviceId, number, decision, proof, signature: signText(signedAnswer(facts, proof)) }
    },
    opening: (deviceId, challenge) => signText(openingMessage(deviceId, challenge)),
  }
}

function signWith(key: KeyObject, message: string): string {
  return sign('sha256', Buffer.from(message), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')
}

function prove(secret: string, message: string): string {
  return createHmac('sha256', Buffer.from(secret, 'base64url')).update(message).digest('base64url')
}
