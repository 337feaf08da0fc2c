import { z } from 'zod'
import { refused } from '../../../platform/action.ts'
import { bounded } from '../../../platform/fields.ts'
import { secretDigest } from '../../../platform/identifiers.ts'
import type { Actor } from '../../actor.ts'
import { defineAction } from '../../define-action.ts'
import { countSecondFactors } from '../../second-factors/steps/count-second-factors.ts'
import { findAttemptRow } from '../store/attempts.ts'

/** How many factors of each kind can end a sign-in, asked by who holds its secret and has typed the password. */
export const countFactorsOfAttempt = defineAction({
  name: 'count-factors-of-attempt',
  readOnly: true,
  input: z.object({ secret: bounded(200) }),
  allowed: (_actor: Actor) => true,
  run: async (context, { secret }) => {
    const attempt = await findAttemptRow(context.transaction, { digest: secretDigest(secret) })
    const isProving = attempt?.purpose === 'confirm' || attempt?.passwordAt !== undefined
    if (attempt?.accountId === undefined || !isProving || attempt.expiresAt <= context.now)
      return refused({ code: 'attempt-over' })
    return countSecondFactors.run(context, { accountId: attempt.accountId })
  },
})
