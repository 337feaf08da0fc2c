import { randomInt } from 'node:crypto'
import { z } from 'zod'
import { done, refused } from '../../../../platform/action.ts'
import { newId, newSecret } from '../../../../platform/identifiers.ts'
import type { Actor } from '../../../actor.ts'
import { defineAction, type LoginContext } from '../../../define-action.ts'
import { askingRefusal, isPending, limits, mayAnswer } from '../rules.ts'
import { listDevices } from '../store/devices.ts'
import { addRequest, lockRequestsSince, markRequest } from '../store/requests.ts'
import type { PhoneRequest } from '../types.ts'

const question = z.object({
  accountId: z.string(),
  attemptId: z.string(),
  purpose: z.enum(['sign-in', 'confirm', 'password-reset']),
  application: z.string(),
  browser: z.string(),
  address: z.string(),
})

type Question = z.output<typeof question>

/** Asks the phones of an account; the page hands in the attempt of its own cookie. One request waits at a time. */
export const askPhone = defineAction({
  name: 'ask-phone',
  input: question,
  allowed: (actor: Actor) => mayAnswer(actor),
  run: async (context, input) => {
    const { transaction, now } = context
    const devices = await listDevices(transaction, input.accountId)
    const since = new Date(now.getTime() - limits.requestsRemembered)
    const recent = await lockRequestsSince(transaction, input.accountId, since)
    const own = recent.find(request => request.attemptId === input.attemptId && isPending(request, now))
    if (own !== undefined) return done({ id: own.id })
    const refusal = askingRefusal({ devices, recent }, input, now)
    if (refusal !== undefined) return refused(refusal)
    await endPending(context, recent)
    return ask(context, input)
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
