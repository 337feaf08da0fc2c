import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import { bounded } from '../../../platform/fields.ts'
import { secretDigest } from '../../../platform/identifiers.ts'
import { defineAction } from '../../define-action.ts'
import { mayWithSignIn } from '../rules.ts'
import { findAttemptRow } from '../store/attempts.ts'

export const findAttempt = defineAction({
  name: 'find-attempt',
  readOnly: true,
  input: z.strictObject({ secret: bounded(200) }),
  allowed: mayWithSignIn('find-attempt'),
  run: async ({ transaction, now }, { secret }) => {
    const attempt = await findAttemptRow(transaction, secretDigest(secret))
    return done(attempt === undefined ? undefined : { attempt, isLive: attempt.expiresAt > now })
  },
})
