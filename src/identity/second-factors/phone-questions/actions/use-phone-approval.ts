import { z } from 'zod'
import { refused } from '../../../../platform/action.ts'
import { bounded } from '../../../../platform/fields.ts'
import { browserInput } from '../../../browser-input.ts'
import { defineAction } from '../../../define-action.ts'
import { completeSignIn } from '../../../sign-in/steps/complete-sign-in.ts'
import { findProvingAttempt } from '../../../sign-in/steps/find-proving-attempt.ts'
import { mayWithQuestions } from '../rules/permissions.ts'
import { isRecentAnswer } from '../rules/requests.ts'
import { markRequest } from '../store/keep-requests.ts'
import { findRequestOf } from '../store/requests.ts'

/** Ends a sign-in that a phone approved; once, and only for the attempt that asked. Without an idempotency key. */
export const usePhoneApproval = defineAction({
  name: 'use-phone-approval',
  input: z.strictObject({ secret: bounded(200), ...browserInput }),
  allowed: mayWithQuestions('use-phone-approval'),
  run: async (context, { secret, ...seen }) => {
    const { transaction, now } = context
    const found = await findProvingAttempt.run(context, { secret })
    if (!found.ok) return found
    const { id: attemptId } = found.value
    const request = await findRequestOf(transaction, attemptId)
    if (request?.status !== 'approved' || !isRecentAnswer(request, now))
      return refused({ code: 'not-approved' })
    await markRequest(transaction, request.id, { status: 'used', now })
    return completeSignIn.run(context, {
      ...seen,
      attemptId,
      factor: 'phone-app',
      methods: ['pwd', 'swk', 'pin', 'mfa'],
      level: 'two-factor',
    })
  },
})
