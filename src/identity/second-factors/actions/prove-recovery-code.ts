import { z } from 'zod'
import { refused } from '../../../platform/action.ts'
import type { Actor } from '../../actor.ts'
import { defineAction, type LoginContext } from '../../define-action.ts'
import { noticeJob } from '../../security-notice.ts'
import { checkAttempt } from '../../sign-in/actions/check-attempt.ts'
import { waitValues } from '../../sign-in/rules.ts'
import { checkFactorWait } from '../../sign-in/steps/check-factor-wait.ts'
import { clearFactorFailures } from '../../sign-in/steps/clear-factor-failures.ts'
import { completeSignIn } from '../../sign-in/steps/complete-sign-in.ts'
import { countFactorFailure } from '../../sign-in/steps/count-factor-failure.ts'
import { recoveryCode } from '../recovery-code-text.ts'
import { isRunningLow } from '../rules.ts'
import { spendCode, summariseCodes } from '../store/recovery-codes.ts'

const typed = z.object({
  attemptId: z.string(),
  accountId: z.string(),
  code: recoveryCode,
  browser: z.string(),
  address: z.string(),
})

/** A recovery code at sign-in or confirmation: it is used up, and its owner is told. */
export const proveRecoveryCode = defineAction({
  name: 'prove-recovery-code',
  keepsRefused: true,
  input: typed,
  allowed: (_actor: Actor) => true,
  run: async (context, { attemptId, accountId, code, browser, address }) => {
    const { transaction, services, now } = context
    const counter = { subject: `account:${accountId}`, factor: 'recovery-code' }
    const asked = await checkAttempt.run(context, { attemptId, accountId })
    if (!asked.ok) return asked
    const waited = await checkFactorWait.run(context, counter)
    if (!waited.ok) return waited
    const digest = services.sealedBox.digest(code)
    if (!(await spendCode(transaction, { accountId, digest, now }))) {
      const failed = await countFactorFailure.run(context, { attemptId, ...counter, browser, address })
      return failed.ok ? refusalOf(failed.value) : failed
    }
    await clearFactorFailures.run(context, counter)
    await tellOwner(context, { accountId, browser, address })
    const proof = { factor: 'recovery-code', level: 'two-factor', methods: ['pwd', 'otp', 'mfa'] } as const
    return completeSignIn.run(context, { attemptId, ...proof, methods: [...proof.methods], browser, address })
  },
})

function refusalOf({ seconds, sessionEnded }: { readonly seconds: number; readonly sessionEnded: boolean }) {
  if (sessionEnded) return refused({ code: 'session-ended' })
  if (seconds === 0) return refused({ code: 'wrong-code', field: 'code' })
  return refused({ code: 'wrong-code-wait', field: 'code', values: waitValues(seconds) })
}

interface Owner {
  readonly accountId: string
  readonly browser: string
  readonly address: string
}

async function tellOwner(context: LoginContext, owner: Owner): Promise<void> {
  const { left } = await summariseCodes(context.transaction, owner.accountId)
  context.followUp(noticeJob(context.now, { ...owner, notice: 'recovery-code-used', subject: String(left) }))
  if (isRunningLow(left)) {
    context.followUp(
      noticeJob(context.now, { ...owner, notice: 'recovery-codes-low', subject: String(left) }),
    )
  }
}
