import { proveText, signText } from './device-key.ts'
import type { Profile } from './profiles.ts'
import { answerMessage, type Decision, signedAnswer } from './protocol.ts'
import { type PhoneRequest, sendAnswer } from './server.ts'
import { unwrapSecret } from './wrapped-secret.ts'

export interface Given {
  readonly decision: Decision
  readonly number: string
  /** Needed to approve, not to refuse. */
  readonly pin: string | undefined
}

/** Signs and sends an answer; only the server can tell whether the PIN was right. */
export async function answerRequest(profile: Profile, request: PhoneRequest, given: Given) {
  const { deviceId, privateKey } = profile
  const { decision, number, pin } = given
  const facts = { requestId: request.id, nonce: request.nonce, deviceId, number, decision }
  const proof =
    pin === undefined ? '' : await proveText(await unwrapSecret(profile.secret, pin), answerMessage(facts))
  const signature = await signText(privateKey, signedAnswer(facts, proof))
  return sendAnswer({ requestId: request.id, deviceId, decision, number, proof, signature })
}
