import { done } from '../../../platform/action.ts'
import { newId, newSecret, secretDigest } from '../../../platform/identifiers.ts'
import { passwordCounters } from '../../address-digest.ts'
import { defineStep } from '../../define-action.ts'
import { attemptLifetime } from '../rules.ts'
import { addAttempt } from '../store/attempts.ts'
import { clearFailures } from '../store/failures.ts'

interface Reset {
  readonly accountId: string
  readonly email: string
  readonly continuePath: string | undefined
}

/** After a new password: the waits of the old one end, and the second factor is asked for before any session. */
export const startAfterReset = defineStep({
  name: 'start-after-reset',
  run: async ({ transaction, now, services }, { accountId, email, continuePath }: Reset) => {
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
