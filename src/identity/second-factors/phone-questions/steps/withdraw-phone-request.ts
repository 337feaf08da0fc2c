import { done } from '../../../../platform/action.ts'
import { defineStep } from '../../../define-action.ts'
import { withdrawRequestOf } from '../store/keep-requests.ts'

/** The person chose another method, or the attempt has ended: no phone is left asking. */
export const withdrawPhoneRequest = defineStep({
  name: 'withdraw-phone-request',
  run: async ({ transaction, now }, { attemptId }: { readonly attemptId: string }) => {
    await withdrawRequestOf(transaction, attemptId, now)
    return done(undefined)
  },
})
