import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import type { Actor } from '../../actor.ts'
import { defineAction } from '../../define-action.ts'
import { clearFailures } from '../store/failures.ts'

/** A right answer ends the count of its own factor, and of no other. */
export const clearFactorFailures = defineAction({
  name: 'clear-factor-failures',
  input: z.object({ subject: z.string(), factor: z.string() }),
  allowed: (_actor: Actor) => false,
  run: async ({ transaction }, counter) => {
    await clearFailures(transaction, counter)
    return done(undefined)
  },
})
