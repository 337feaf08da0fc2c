import { z } from 'zod'
import { bounded } from '../../../platform/fields.ts'
import { browserInput } from '../../browser-input.ts'
import { defineAction, type LoginContext } from '../../define-action.ts'
import { noticeJob } from '../../security-notice.ts'
import { recoveryCode } from '../recovery-code-text.ts'
import { isRunningLow, mayWithFactors } from '../rules.ts'
import { proveByCode } from '../steps/prove-by-code.ts'
import { spendCode, summariseCodes } from '../store/recovery-codes.ts'

const typed = z.strictObject({
  secret: bounded(200),
  code: recoveryCode,
  ...browserInput,
})

/** A recovery code at sign-in or confirmation: it is used up, and its owner is told. */
export const proveRecoveryCode = defineAction({
  name: 'prove-recovery-code',
  keepsRefused: true,
  input: typed,
  allowed: mayWithFactors('prove-recovery-code'),
  run: (context, { code, ...given }) => {
    const { transaction, services, now } = context
    const { browser, address } = given
    const take = async (accountId: string) => {
      const isSpent = await spendCode(transaction, {
        accountId,
        digest: services.sealedBox.digest(code),
        now,
      })
      if (isSpent) await tellOwner(context, { accountId, browser, address })
      return isSpent
    }
    return proveByCode.run(context, { ...given, factor: 'recovery-code', take })
  },
})

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
