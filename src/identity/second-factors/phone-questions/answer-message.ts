import { VERSION } from '../phone-signature.ts'
import type { Decision } from './types.ts'

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
