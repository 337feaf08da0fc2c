import { z } from 'zod'
import { done, refused } from '../../../platform/action.ts'
import { isSameSecret } from '../../../platform/identifiers.ts'
import { browserInput } from '../../browser-input.ts'
import { defineAction } from '../../define-action.ts'
import { needsSecondFactor, usableKinds } from '../../second-factors/rules.ts'
import { countSecondFactors } from '../../second-factors/steps/count-second-factors.ts'
import { mayWithSignIn } from '../rules.ts'
import { endAttempt } from '../steps/end-attempt.ts'
import { forgetPasswordTry } from '../steps/forget-password-try.ts'
import { openBasicSession } from '../steps/open-basic-session.ts'
import { getPasswordHash, keepPasswordHash } from '../store/accounts.ts'
import { lockAttemptRow, markPassword } from '../store/attempts.ts'
import type { PasswordChecked } from '../types.ts'

const accepted = z.strictObject({
  attemptId: z.string(),
  /** The kept hash that the password answers to. */
  answeredHash: z.string(),
  /** A new hash of the same password, where the cost has risen. */
  rehashed: z.string().optional(),
  isTrusted: z.boolean(),
  ...browserInput,
})

/** After the right password: on to the second factor, or, where there is none yet, to adding the first one. */
export const acceptPassword = defineAction({
  name: 'accept-password',
  input: accepted,
  allowed: mayWithSignIn('accept-password'),
  run: async (context, input) => {
    const { transaction, now } = context
    const attempt = await lockAttemptRow(transaction, { id: input.attemptId })
    if (attempt?.accountId === undefined || attempt.email === undefined || attempt.expiresAt <= now)
      return refused({ code: 'attempt-over' })
    const { accountId, email } = attempt
    const kept = await getPasswordHash(transaction, accountId)
    if (kept === undefined || !isSameSecret(kept, input.answeredHash))
      return refused({ code: 'attempt-over' })
    await forgetPasswordTry.run(context, { email, isTrusted: input.isTrusted })
    if (input.rehashed !== undefined) await keepPasswordHash(transaction, accountId, input.rehashed)
    const { browser, address } = input
    const data = { factor: 'password', browser, address }
    context.record({ type: 'signin.factor.ok', record: { type: 'account', id: accountId }, data })
    const counts = await countSecondFactors.run(context, { accountId })
    if (counts.ok && needsSecondFactor(counts.value)) {
      await markPassword(transaction, attempt.id, now)
      return done<PasswordChecked>({ kinds: usableKinds(counts.value), session: undefined })
    }
    await endAttempt.run(context, { attemptId: attempt.id })
    const { continuePath } = attempt
    const opened = await openBasicSession.run(context, { accountId, continuePath, browser, address })
    return opened.ok ? done<PasswordChecked>({ kinds: [], session: opened.value }) : opened
  },
})
