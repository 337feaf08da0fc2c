import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import { newId, newSecret, secretDigest } from '../../../platform/identifiers.ts'
import type { AccountHolder } from '../../actor.ts'
import { defineAction } from '../../define-action.ts'
import { localPath } from '../../local-path.ts'
import { attemptLifetime } from '../rules.ts'
import { addAttempt } from '../store/attempts.ts'

/** Begins to ask a signed-in person for a second factor again. */
export const startConfirmation = defineAction({
  name: 'start-confirmation',
  input: z.object({ continue: z.string().optional().transform(localPath) }),
  allowed: (actor: AccountHolder) => actor.kind === 'account-holder',
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
