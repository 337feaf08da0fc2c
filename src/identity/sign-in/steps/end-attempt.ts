import { done } from '../../../platform/action.ts'
import { defineStep } from '../../define-action.ts'
import { withdrawPhoneRequest } from '../../second-factors/phone-questions/steps/withdraw-phone-request.ts'
import { closeAttempt } from '../store/attempts.ts'

/** Ends a sign-in or confirmation under way, and calls back what it asked of a phone. */
export const endAttempt = defineStep({
  name: 'end-attempt',
  run: async (context, { attemptId }: { readonly attemptId: string }) => {
    await closeAttempt(context.transaction, attemptId, context.now)
    await withdrawPhoneRequest.run(context, { attemptId })
    return done(undefined)
  },
})
