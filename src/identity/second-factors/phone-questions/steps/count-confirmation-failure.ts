import { done } from '../../../../platform/action.ts'
import { defineStep } from '../../../define-action.ts'
import { countFactorFailure } from '../../../sign-in/steps/count-factor-failure.ts'
import type { PhoneRequest } from '../types.ts'

/** While a session is confirmed, failures of every factor count on it together, and are recorded there. */
export const countConfirmationFailure = defineStep({
  name: 'count-confirmation-failure',
  run: async (context, { request }: { readonly request: PhoneRequest }) => {
    if (request.purpose !== 'confirm') return done(undefined)
    const { attemptId, browser, address } = request
    const counted = {
      attemptId,
      browser,
      address,
      factor: 'phone-app',
      subject: `account:${request.accountId}`,
    }
    await countFactorFailure.run(context, counted)
    return done(undefined)
  },
})
