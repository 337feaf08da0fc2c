import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import { newId, newSecret, secretDigest } from '../../../platform/identifiers.ts'
import type { Actor } from '../../actor.ts'
import { passwordCounters } from '../../address-digest.ts'
import { defineAction } from '../../define-action.ts'
import { attemptLifetime } from '../rules.ts'
import { addAttempt } from '../store/attempts.ts'
import { clearFailures } from '../store/failures.ts'

/** After a new password: the waits of the old one end, and the second factor is asked for before any session. */
export const startAfterReset = defineAction({
  name: 'start-after-reset',
  input: z.object({ accountId: z.string(), email: z.string(), continuePath: z.string().optional() }),
  allowed: (_actor: Actor) => false,
  run: async ({ transaction, now, services }, { accountId, email, continuePath }) => {
    const secret = newSecret()
    for (const counter of passwordCounters(services.sealedBox, email))
      await clearFailures(transaction, counter)
    await addAttempt(transaction, {
      id: newId(now),
      digest: secretDigest(secret),
      accountId,
      email,
      purpose: 'password-reset',
      sessionId: null,
      passwordAt: now,
      continuePath: continuePath ?? null,
      now,
      expiresAt: new Date(now.getTime() + attemptLifetime),
    })
    return done({ secret })
  },
})
