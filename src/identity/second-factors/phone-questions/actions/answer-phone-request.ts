import type { z } from 'zod'
import { done, refused } from '../../../../platform/action.ts'
import { isSameSecret } from '../../../../platform/identifiers.ts'
import { defineAction, type LoginContext } from '../../../define-action.ts'
import { lockPhone } from '../../phone-app/steps/lock-phone.ts'
import { provePin } from '../../phone-app/steps/prove-pin.ts'
import { isSignedBy } from '../../phone-signature.ts'
import { answerInput } from '../answer-input.ts'
import { type AnswerFacts, answerMessage, signedAnswer } from '../answer-message.ts'
import { type Answered, accountOf, factsOf } from '../answered.ts'
import { mayWithQuestions } from '../rules/permissions.ts'
import { isPending } from '../rules/requests.ts'
import { countConfirmationFailure } from '../steps/count-confirmation-failure.ts'
import { denyPhoneRequest } from '../steps/deny-phone-request.ts'
import { endPhoneRequest } from '../steps/end-phone-request.ts'
import { refusePhonePin } from '../steps/refuse-phone-pin.ts'
import { lockRequest } from '../store/requests.ts'

interface Approval {
  readonly answered: Answered
  readonly answer: z.output<typeof answerInput>
  readonly facts: AnswerFacts
}

/** A phone's answer: to approve takes its key, the number of the screen and the right PIN. */
export const answerPhoneRequest = defineAction({
  name: 'answer-phone-request',
  keepsRefused: true,
  input: answerInput,
  allowed: mayWithQuestions('answer-phone-request'),
  run: async (context, input) => {
    const { transaction, now } = context
    const locked = await lockPhone.run(context, input)
    if (!locked.ok) return locked
    const device = locked.value
    const request = await lockRequest(transaction, input.requestId, device.accountId)
    if (request === undefined) return refused({ code: 'not-found' })
    const facts = { ...input, nonce: request.nonce }
    if (!isSignedBy(device.publicKey, signedAnswer(facts, input.proof), input.signature))
      return refused({ code: 'signature' })
    if (request.status !== 'pending') return refused({ code: 'request-over' })
    if (!isPending(request, now)) return refused({ code: 'request-expired' })
    const answered = { device, request }
    if (input.decision === 'approve') return approve(context, { answered, answer: input, facts })
    const status = input.decision === 'not-me' ? 'not-me' : 'denied'
    return denyPhoneRequest.run(context, { ...answered, status })
  },
})

async function approve(context: LoginContext, { answered, answer, facts }: Approval) {
  const { device, request } = answered
  const said = { record: accountOf(answered), data: factsOf(answered) }
  if (!isSameSecret(answer.number, request.number)) {
    await endPhoneRequest.run(context, { ...answered, status: 'mismatched' })
    await countConfirmationFailure.run(context, { request })
    context.record({ type: 'push.mismatch', ...said })
    return refused({ code: 'wrong-number' })
  }
  const { proof } = answer
  const proved = await provePin.run(context, { device, message: answerMessage(facts), proof })
  if (!proved.ok) return proved
  if (!proved.value.isRight) return refusePhonePin.run(context, answered)
  await endPhoneRequest.run(context, { ...answered, status: 'approved' })
  context.record({ type: 'push.approved', ...said })
  return done({ state: 'approved' })
}
