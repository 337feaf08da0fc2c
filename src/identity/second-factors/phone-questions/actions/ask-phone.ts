import { randomInt } from 'node:crypto'
import { z } from 'zod'
import { done, refused } from '../../../../platform/action.ts'
import { bounded } from '../../../../platform/fields.ts'
import { newId, newSecret } from '../../../../platform/identifiers.ts'
import { browserInput } from '../../../browser-input.ts'
import { defineAction, type LoginContext } from '../../../define-action.ts'
import { findProvingAttempt } from '../../../sign-in/steps/find-proving-attempt.ts'
import { listPhones } from '../../phone-app/steps/list-phones.ts'
import { askingRefusal } from '../rules/asking.ts'
import { limits } from '../rules/limits.ts'
import { mayWithQuestions } from '../rules/permissions.ts'
import { isPending } from '../rules/requests.ts'
import { addRequest, markRequest } from '../store/keep-requests.ts'
import { lockRequestsSince } from '../store/requests.ts'
import type { PhoneRequest } from '../types.ts'

const question = z.strictObject({
  secret: bounded(200),
  application: z.string(),
  ...browserInput,
})

type Question = Omit<z.output<typeof question>, 'secret'> &
  Pick<PhoneRequest, 'accountId' | 'attemptId' | 'purpose'>

/** Asks the phones of the account of a sign-in or confirmation under way. One request waits at a time. */
export const askPhone = defineAction({
  name: 'ask-phone',
  input: question,
  allowed: mayWithQuestions('ask-phone'),
  run: async (context, { secret, ...asking }) => {
    const { transaction, now } = context
    const found = await findProvingAttempt.run(context, { secret })
    if (!found.ok) return found
    const { id: attemptId, accountId, purpose } = found.value
    const phones = await listPhones.run(context, { accountId })
    if (!phones.ok) return phones
    const since = new Date(now.getTime() - limits.requestsRemembered)
    const recent = await lockRequestsSince(transaction, accountId, since)
    const own = recent.find(request => request.attemptId === attemptId && isPending(request, now))
    if (own !== undefined) return done({ id: own.id })
    const refusal = askingRefusal({ devices: phones.value, recent }, asking, now)
    if (refusal !== undefined) return refused(refusal)
    await endPending(context, recent)
    return ask(context, { ...asking, attemptId, accountId, purpose })
  },
})

/** What waits no longer makes room, be it expired or begun again by the same browser. */
async function endPending({ transaction, now }: LoginContext, recent: readonly PhoneRequest[]) {
  for (const { id, status } of recent)
    if (status === 'pending') await markRequest(transaction, id, { status: 'withdrawn', now })
}

async function ask(context: LoginContext, input: Question) {
  const { transaction, now } = context
  const request: PhoneRequest = {
    ...input,
    id: newId(now),
    number: String(randomInt(10, 100)),
    nonce: newSecret(),
    status: 'pending',
    deviceId: undefined,
    createdAt: now,
    expiresAt: new Date(now.getTime() + limits.requestLasts),
    answeredAt: undefined,
  }
  if (!(await addRequest(transaction, request))) return refused({ code: 'one-pending' })
  const data = { requestId: request.id, browser: input.browser, address: input.address }
  context.record({ type: 'push.sent', record: { type: 'account', id: input.accountId }, data })
  return done({ id: request.id })
}
