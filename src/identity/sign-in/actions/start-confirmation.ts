import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import { newId, newSecret, secretDigest } from '../../../platform/identifiers.ts'
import { defineAction } from '../../define-action.ts'
import { localPath } from '../../local-path.ts'
import { attemptLifetime, mayWithSignIn } from '../rules.ts'
import { addAttempt } from '../store/attempts.ts'

/** Begins to ask a signed-in person for a second factor again. */
export const startConfirmation = defineAction({
  name: 'start-confirmation',
  input: z.strictObject({ continue: z.string().optional().transform(localPath) }),
  allowed: mayWithSignIn('start-confirmation'),
  run: async ({ transaction, actor, now }, input) => {
    const secret = newSecret()
    await addAttempt(transaction, {
      id: newId(now),
      accountId: actor.accountId,
      purpose: 'confirm',
      digest: secretDigest(secret),
      email: null,
      sessionId: actor.sessionId,
      passwordAt: null,
      continuePath: input.continue ?? null,
      now,
      expiresAt: new Date(now.getTime() + attemptLifetime),
    })
    return done({ secret, continuePath: input.continue })
  },
})
