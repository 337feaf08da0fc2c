import { done, refused } from '../../../platform/action.ts'
import { secretDigest } from '../../../platform/identifiers.ts'
import { defineStep } from '../../define-action.ts'
import { isProving } from '../rules.ts'
import { findAttemptRow, lockAttemptRow } from '../store/attempts.ts'

interface Sought {
  readonly secret: string
  /** Whether nobody else may go on with it before the transaction ends. */
  readonly isLocked?: boolean
}

/** The living attempt of a browser that lacks the second factor alone, by its secret; refuses with `attempt-over`. */
export const findProvingAttempt = defineStep({
  name: 'find-proving-attempt',
  run: async ({ transaction, actor, now }, { secret, isLocked = false }: Sought) => {
    const digest = secretDigest(secret)
    const attempt = isLocked
      ? await lockAttemptRow(transaction, { digest })
      : await findAttemptRow(transaction, digest)
    if (attempt === undefined || attempt.expiresAt <= now || !isProving(attempt, actor))
      return refused({ code: 'attempt-over' })
    return done(attempt)
  },
})
