import { z } from 'zod'
import { done, refused } from '../../../platform/action.ts'
import type { Actor } from '../../actor.ts'
import { defineAction } from '../../define-action.ts'
import { findAttemptRow } from '../store/attempts.ts'

/** Refuses with `attempt-over` where a sign-in under way is not that of the account whose factor is to be proved. */
export const checkAttempt = defineAction({
  name: 'check-attempt',
  input: z.object({ attemptId: z.string(), accountId: z.string() }),
  allowed: (_actor: Actor) => false,
  run: async ({ transaction }, { attemptId, accountId }) => {
    const attempt = await findAttemptRow(transaction, { id: attemptId })
    return attempt?.accountId === accountId ? done(undefined) : refused({ code: 'attempt-over' })
  },
})
