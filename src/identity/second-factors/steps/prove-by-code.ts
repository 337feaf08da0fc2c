import { refused } from '../../../platform/action.ts'
import { defineStep } from '../../define-action.ts'
import { waitValues } from '../../sign-in/rules.ts'
import { checkFactorWait } from '../../sign-in/steps/check-factor-wait.ts'
import { clearFactorFailures } from '../../sign-in/steps/clear-factor-failures.ts'
import { completeSignIn } from '../../sign-in/steps/complete-sign-in.ts'
import { countFactorFailure } from '../../sign-in/steps/count-factor-failure.ts'
import { findProvingAttempt } from '../../sign-in/steps/find-proving-attempt.ts'

interface Typed {
  /** Of the attempt under way in this browser, which says whose code it must be. */
  readonly secret: string
  readonly factor: 'authenticator-code' | 'recovery-code'
  /** Uses the code up; false where the account has no such code. */
  readonly take: (accountId: string) => Promise<boolean>
  readonly browser: string
  readonly address: string
}

/** Ends the sign-in or confirmation under way by a code; wrong ones are counted. Needs `keepsRefused` in the caller. */
export const proveByCode = defineStep({
  name: 'prove-by-code',
  run: async (context, { secret, factor, take, ...seen }: Typed) => {
    const found = await findProvingAttempt.run(context, { secret, isLocked: true })
    if (!found.ok) return found
    const { id: attemptId, accountId } = found.value
    const counter = { subject: `account:${accountId}`, factor }
    const waited = await checkFactorWait.run(context, counter)
    if (!waited.ok) return waited
    if (!(await take(accountId))) {
      const failed = await countFactorFailure.run(context, { attemptId, ...counter, ...seen })
      return failed.ok ? refusalOf(failed.value) : failed
    }
    await clearFactorFailures.run(context, counter)
    const proof = { factor, methods: ['pwd', 'otp', 'mfa'], level: 'two-factor' } as const
    return completeSignIn.run(context, { attemptId, ...proof, ...seen })
  },
})

function refusalOf({ seconds, sessionEnded }: { readonly seconds: number; readonly sessionEnded: boolean }) {
  if (sessionEnded) return refused({ code: 'session-ended' })
  if (seconds === 0) return refused({ code: 'wrong-code', field: 'code' })
  return refused({ code: 'wrong-code-wait', field: 'code', values: waitValues(seconds) })
}
