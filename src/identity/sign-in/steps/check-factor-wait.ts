import { done, refused } from '../../../platform/action.ts'
import { defineStep } from '../../define-action.ts'
import { secondsLeft, waitValues } from '../rules.ts'
import { type Counter, findFailures } from '../store/failures.ts'

/** Refuses with `wait` (values: seconds, minutes) while a factor has to wait; subject is such as `seed:ID` or `account:ID`. */
export const checkFactorWait = defineStep({
  name: 'check-factor-wait',
  run: async ({ transaction, now }, counter: Counter) => {
    const { waitUntil } = await findFailures(transaction, counter)
    const seconds = secondsLeft(waitUntil, now)
    return seconds > 0 ? refused({ code: 'wait', values: waitValues(seconds) }) : done(undefined)
  },
})
