import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import { email } from '../../../platform/fields.ts'
import { newId, newSecret, secretDigest } from '../../../platform/identifiers.ts'
import { defineAction } from '../../define-action.ts'
import { localPath } from '../../local-path.ts'
import { attemptLifetime, mayWithSignIn } from '../rules.ts'
import { findAccountByEmail } from '../store/accounts.ts'
import { addAttempt } from '../store/attempts.ts'

/** Begins a sign-in: the same for every address. Without an idempotency key, for the outcome holds a secret. */
export const startAttempt = defineAction({
  name: 'start-attempt',
  input: z.strictObject({ email, continue: z.string().optional().transform(localPath) }),
  allowed: mayWithSignIn('start-attempt'),
  run: async ({ transaction, actor, now }, input) => {
    const secret = newSecret()
    const account = await findAccountByEmail(transaction, input.email)
    await addAttempt(transaction, {
      id: newId(now),
      digest: secretDigest(secret),
      accountId: account?.id ?? null,
      email: input.email,
      purpose: 'sign-in',
      sessionId: actor.kind === 'account-holder' ? actor.sessionId : null,
      passwordAt: null,
      continuePath: input.continue ?? null,
      now,
      expiresAt: new Date(now.getTime() + attemptLifetime),
    })
    return done({ secret })
  },
})
