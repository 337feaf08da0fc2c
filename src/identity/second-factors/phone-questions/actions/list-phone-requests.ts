import { z } from 'zod'
import { done } from '../../../../platform/action.ts'
import { defineAction } from '../../../define-action.ts'
import { mayWithQuestions } from '../rules/permissions.ts'
import { listPending } from '../store/requests.ts'

/** What phones are shown: never the number, which the person reads from the other screen. */
export const listPhoneRequests = defineAction({
  name: 'list-phone-requests',
  readOnly: true,
  input: z.strictObject({ accountIds: z.array(z.string()) }),
  allowed: mayWithQuestions('list-phone-requests'),
  run: async ({ transaction, now }, { accountIds }) => {
    const pending = await listPending(transaction, accountIds, now)
    return done(
      pending.map(request => ({
        accountId: request.accountId,
        id: request.id,
        nonce: request.nonce,
        purpose: request.purpose,
        application: request.application,
        browser: request.browser,
        address: request.address,
        at: request.createdAt.toISOString(),
        secondsLeft: Math.ceil((request.expiresAt.getTime() - now.getTime()) / 1000),
      })),
    )
  },
})
