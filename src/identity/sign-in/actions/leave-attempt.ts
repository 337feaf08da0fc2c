import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import { bounded } from '../../../platform/fields.ts'
import { secretDigest } from '../../../platform/identifiers.ts'
import { defineAction } from '../../define-action.ts'
import { mayWithSignIn } from '../rules.ts'
import { endAttempt } from '../steps/end-attempt.ts'
import { findAttemptRow } from '../store/attempts.ts'

/** The browser that holds an attempt's secret begins another one, or signs out. */
export const leaveAttempt = defineAction({
  name: 'leave-attempt',
  input: z.strictObject({ secret: bounded(200) }),
  allowed: mayWithSignIn('leave-attempt'),
  run: async (context, { secret }) => {
    const attempt = await findAttemptRow(context.transaction, secretDigest(secret))
    if (attempt !== undefined) await endAttempt.run(context, { attemptId: attempt.id })
    return done(undefined)
  },
})
