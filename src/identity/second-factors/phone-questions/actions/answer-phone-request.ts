import { z } from 'zod'
import { done, refused } from '../../../../platform/action.ts'
import { bounded, identifier } from '../../../../platform/fields.ts'
import { isSameSecret } from '../../../../platform/identifiers.ts'
import { defineAction, type LoginContext } from '../../../define-action.ts'
import { noticeJob } from '../../../security-notice.ts'
import { countFactorFailure } from '../../../sign-in/steps/count-factor-failure.ts'
import {
  type AnswerFacts,
  answerMessage,
  isProvedBy,
  isSignedBy,
  signedAnswer,
} from '../../phone-app/answer-proof.ts'
import { isPending, limits, mayWithPhones } from '../../phone-app/rules.ts'
import { keepWrongPins, lockDevice, markUsed, secretPlace } from '../../phone-app/store/devices.ts'
import type { DeviceRecord, PhoneRequest } from '../../phone-app/types.ts'
import { usableKinds } from '../../rules.ts'
import { countSecondFactors } from '../../steps/count-second-factors.ts'
import { lockRequest, markRequest } from '../store/requests.ts'

const answer = z.strictObject({
  requestId: identifier('not-found'),
  deviceId: identifier('unknown-device'),
  decision: z.enum(['approve', 'deny', 'not-me']),
  /** The two digits of the other screen; empty when denied. */
  number: bounded(10),
  /** By the secret that the PIN unwraps; empty when denied. */
  proof: bounded(100),
  signature: bounded(200),
})

type Answer = z.output<typeof answer>

interface Judged {
  readonly device: DeviceRecord
  readonly request: PhoneRequest
  readonly answer: Answer
  readonly facts: AnswerFacts
}

/** A phone's answer: to approve takes its key, the number of the screen and the right PIN. */
export const answerPhoneRequest = defineAction({
  name: 'answer-phone-request',
  keepsRefused: true,
  input: answer,
  allowed: mayWithPhones('answer-phone-request'),
  run: async (context, input) => {
    const { transaction, now } = context
    const device = await lockDevice(transaction, input.deviceId)
    if (device === undefined) return refused({ code: 'unknown-device' })
    if (device.blockedAt !== undefined) return refused({ code: 'device-blocked' })
    const request = await lockRequest(transaction, input.requestId, device.accountId)
    if (request === undefined) return refused({ code: 'not-found' })
    const facts = { ...input, nonce: request.nonce }
    if (!isSignedBy(device.publicKey, signedAnswer(facts, input.proof), input.signature))
      return refused({ code: 'signature' })
    if (request.status !== 'pending') return refused({ code: 'request-over' })
    if (!isPending(request, now)) return refused({ code: 'request-expired' })
    const judged = { device, request, answer: input, facts }
    return input.decision === 'approve' ? approve(context, judged) : deny(context, judged)
  },
})

async function deny(context: LoginContext, judged: Judged) {
  const { device, request, answer } = judged
  const status = answer.decision === 'not-me' ? 'not-me' : 'denied'
  await end(context, { device, request }, status)
  context.record({
    type: 'push.denied',
    record: accountOf(request),
    reason: status,
    data: factsOf(device, request),
  })
  if (status === 'not-me')
    context.followUp(noticeJob(context.now, { ...told(judged), notice: 'push-not-me' }))
  return done({ state: status })
}

async function approve(context: LoginContext, judged: Judged) {
  const { transaction, now, services } = context
  const { device, request, answer, facts } = judged
  if (!isSameSecret(answer.number, request.number)) {
    await end(context, judged, 'mismatched')
    await countConfirmation(context, request)
    context.record({ type: 'push.mismatch', record: accountOf(request), data: factsOf(device, request) })
    return refused({ code: 'wrong-number' })
  }
  const place = secretPlace(device)
  const secret = services.sealedBox.open(device.sealedSecret, place)
  if (!isProvedBy(secret, answerMessage(facts), answer.proof)) return countWrongPin(context, judged)
  await markUsed(transaction, device.id, { now, sealedSecret: services.sealedBox.close(secret, place) })
  await end(context, judged, 'approved')
  context.record({ type: 'push.approved', record: accountOf(request), data: factsOf(device, request) })
  return done({ state: 'approved' })
}

async function countWrongPin(context: LoginContext, judged: Judged) {
  const { device, request } = judged
  const wrongPins = device.wrongPins + 1
  const isBlocked = wrongPins >= limits.wrongPins
  await countConfirmation(context, request)
  await keepWrongPins(context.transaction, device.id, { wrongPins, isBlocked, now: context.now })
  const data = factsOf(device, request)
  if (request.purpose !== 'confirm') {
    const failed = { ...data, factor: 'phone-app' }
    context.record({ type: 'signin.factor.failed', record: accountOf(request), data: failed })
  }
  if (!isBlocked) return refused({ code: 'wrong-pin', values: { left: limits.wrongPins - wrongPins } })
  await end(context, judged, 'blocked')
  context.record({ type: 'device.blocked', record: accountOf(request), data })
  const notice = (await hasOtherWay(context, request)) ? 'phone-device-blocked' : 'last-phone-blocked'
  context.followUp(noticeJob(context.now, { ...told(judged), notice }))
  return refused({ code: 'device-blocked' })
}

async function hasOtherWay(context: LoginContext, { accountId }: PhoneRequest): Promise<boolean> {
  const counted = await countSecondFactors.run(context, { accountId })
  return counted.ok && usableKinds(counted.value).length > 0
}

function end(
  { transaction, now }: LoginContext,
  { device, request }: Pick<Judged, 'device' | 'request'>,
  status: PhoneRequest['status'],
) {
  return markRequest(transaction, request.id, { status, now, deviceId: device.id })
}

/** While a session is confirmed, failures of every factor count on it together, and are recorded there. */
async function countConfirmation(context: LoginContext, request: PhoneRequest) {
  if (request.purpose !== 'confirm') return
  const { attemptId, browser, address } = request
  const counted = {
    attemptId,
    browser,
    address,
    factor: 'phone-app',
    subject: `account:${request.accountId}`,
  }
  await countFactorFailure.run(context, counted)
}

/** The owner is told which browser asked, and which phone answered. */
function told({ device, request }: Judged) {
  const { accountId, browser, address } = request
  return { accountId, browser, address, subject: device.name }
}

function accountOf(request: PhoneRequest) {
  return { type: 'account', id: request.accountId }
}

function factsOf(device: DeviceRecord, request: PhoneRequest) {
  return { requestId: request.id, deviceId: device.id, browser: request.browser, address: request.address }
}
