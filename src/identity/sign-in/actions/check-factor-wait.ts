import { z } from 'zod'
import { done, refused } from '../../../platform/action.ts'
import type { Actor } from '../../actor.ts'
import { defineAction } from '../../define-action.ts'
import { secondsLeft, waitValues } from '../rules.ts'
import { findFailures } from '../store/failures.ts'

/** Refuses with `wait` (values: seconds, minutes) while a factor has to wait; subject is such as `seed:ID` or `account:ID`. */
export const checkFactorWait = defineAction({
  name: 'check-factor-wait',
  input: z.object({ subject: z.string(), factor: z.string() }),
  allowed: (_actor: Actor) => false,
  run: async ({ transaction, now }, counter) => {
    const { waitUntil } = await findFailures(transaction, counter)
    const seconds = secondsLeft(waitUntil, now)
    return seconds > 0 ? refused({ code: 'wait', values: waitValues(seconds) }) : done(undefined)
  },
})
