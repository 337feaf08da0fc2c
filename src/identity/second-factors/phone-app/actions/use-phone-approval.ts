import { z } from 'zod'
import { done, refused } from '../../../../platform/action.ts'
import type { Actor } from '../../../actor.ts'
import { defineAction } from '../../../define-action.ts'
import { completeSignIn } from '../../../sign-in/steps/complete-sign-in.ts'
import { isRecentAnswer, mayAnswer } from '../rules.ts'
import { findRequestOf, markRequest } from '../store/requests.ts'

/** Ends a sign-in that a phone approved; once, and only for the attempt that asked. Without an idempotency key. */
export const usePhoneApproval = defineAction({
  name: 'use-phone-approval',
  input: z.object({ attemptId: z.string(), browser: z.string(), address: z.string() }),
  allowed: (actor: Actor) => mayAnswer(actor),
  run: async (context, input) => {
    const { transaction, now } = context
    const request = await findRequestOf(transaction, input.attemptId)
    if (request?.status !== 'approved' || !isRecentAnswer(request, now))
      return refused({ code: 'not-approved' })
    await markRequest(transaction, request.id, { status: 'used', now })
    const completed = await completeSignIn.run(context, {
      ...input,
      factor: 'phone-app',
      methods: ['pwd', 'swk', 'pin', 'mfa'],
      level: 'two-factor',
    })
    return completed.ok ? done(completed.value) : completed
  },
})
