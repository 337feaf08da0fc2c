import { z } from 'zod'
import { done, refused } from '../../../platform/action.ts'
import { bounded } from '../../../platform/fields.ts'
import { secretDigest } from '../../../platform/identifiers.ts'
import { passwordCounter } from '../../address-digest.ts'
import { defineAction, type LoginContext } from '../../define-action.ts'
import { mayWithSignIn, secondsLeft, waitAfter, waitValues } from '../rules.ts'
import { getPasswordHash } from '../store/accounts.ts'
import { lockAttemptRow } from '../store/attempts.ts'
import { findFailures, keepFailures } from '../store/failures.ts'
import { listTrustingAccounts } from '../store/trusted-browsers.ts'

/**
 * Counts a try before the password is looked at, so that many at once win nothing, and gives the kept hash for
 * comparison outside the transaction; without an account the same happens and no hash is given.
 */
export const countPasswordTry = defineAction({
  name: 'count-password-try',
  input: z.strictObject({ attemptId: z.string(), trustSecret: bounded(200).optional() }),
  allowed: mayWithSignIn('count-password-try'),
  run: async (context, { attemptId, trustSecret }) => {
    const { transaction, now } = context
    const attempt = await lockAttemptRow(transaction, { id: attemptId })
    if (attempt?.email === undefined || attempt.expiresAt <= now) return refused({ code: 'attempt-over' })
    const isTrusted = await isTrustedBrowser(context, attempt.accountId, trustSecret)
    const counter = passwordCounter(context.services.sealedBox, attempt.email, isTrusted)
    const known = await findFailures(transaction, counter)
    const seconds = secondsLeft(known.waitUntil, now)
    if (seconds > 0) return refused({ code: 'wait', field: 'password', values: waitValues(seconds) })
    const failures = known.failures + 1
    const wait = waitAfter(failures)
    await keepFailures(transaction, counter, {
      failures,
      now,
      waitUntil: wait === 0 ? null : new Date(now.getTime() + wait),
    })
    const hash =
      attempt.accountId === undefined ? undefined : await getPasswordHash(transaction, attempt.accountId)
    return done({ failures, hash, email: attempt.email, isTrusted })
  },
})

/** The same question is asked for every address, so that answers take the same time. */
async function isTrustedBrowser(
  { transaction, now }: LoginContext,
  accountId: string | undefined,
  secret: string | undefined,
): Promise<boolean> {
  if (secret === undefined) return false
  const trusting = await listTrustingAccounts(transaction, secretDigest(secret), now)
  return accountId !== undefined && trusting.includes(accountId)
}
