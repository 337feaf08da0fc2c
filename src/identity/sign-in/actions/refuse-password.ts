import { z } from 'zod'
import { type Outcome, refused } from '../../../platform/action.ts'
import { addressDigest } from '../../address-digest.ts'
import { browserInput } from '../../browser-input.ts'
import { defineAction } from '../../define-action.ts'
import { noticeJob } from '../../security-notice.ts'
import { isTellingOwner, mayWithSignIn, waitAfter, waitValues } from '../rules.ts'
import { lockAttemptRow } from '../store/attempts.ts'
import type { PasswordChecked } from '../types.ts'

/** Records a wrong password, and says how long to wait after it. */
export const refusePassword = defineAction({
  name: 'refuse-password',
  keepsRefused: true,
  input: z.strictObject({ attemptId: z.string(), failures: z.number(), ...browserInput }),
  allowed: mayWithSignIn('refuse-password'),
  run: async (context, { attemptId, failures, browser, address }): Promise<Outcome<PasswordChecked>> => {
    const attempt = await lockAttemptRow(context.transaction, { id: attemptId })
    const accountId = attempt?.accountId
    const record =
      accountId === undefined
        ? { type: 'unknown-address', id: addressDigest(context.services.sealedBox, attempt?.email ?? '') }
        : { type: 'account', id: accountId }
    context.record({ type: 'signin.factor.failed', record, data: { factor: 'password', browser, address } })
    const wait = waitAfter(failures)
    if (wait > 0)
      context.record({
        type: 'signin.locked',
        record,
        data: { factor: 'password', seconds: wait / 1000, browser, address },
      })
    if (accountId !== undefined && isTellingOwner(failures)) {
      context.followUp(noticeJob(context.now, { accountId, notice: 'repeated-failures', browser, address }))
    }
    return wait === 0
      ? refused({ code: 'wrong-password', field: 'password' })
      : refused({ code: 'wrong-password-wait', field: 'password', values: waitValues(wait / 1000) })
  },
})
