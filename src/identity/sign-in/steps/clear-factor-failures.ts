import { done } from '../../../platform/action.ts'
import { defineStep } from '../../define-action.ts'
import { type Counter, clearFailures } from '../store/failures.ts'

/** A right answer ends the count of its own factor, and of no other. */
export const clearFactorFailures = defineStep({
  name: 'clear-factor-failures',
  run: async ({ transaction }, counter: Counter) => {
    await clearFailures(transaction, counter)
    return done(undefined)
  },
})
