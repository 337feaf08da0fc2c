import { done } from '../../../platform/action.ts'
import { passwordCounter } from '../../address-digest.ts'
import { defineStep } from '../../define-action.ts'
import { findFailures, keepFailures } from '../store/failures.ts'

interface Counted {
  readonly email: string
  readonly isTrusted: boolean
}

/** Takes back the count of a password that was right, or that nobody looked at; earlier failures stay. */
export const forgetPasswordTry = defineStep({
  name: 'forget-password-try',
  run: async ({ transaction, now, services }, { email, isTrusted }: Counted) => {
    const counter = passwordCounter(services.sealedBox, email, isTrusted)
    const { failures } = await findFailures(transaction, counter)
    await keepFailures(transaction, counter, { failures: Math.max(0, failures - 1), waitUntil: null, now })
    return done(undefined)
  },
})
