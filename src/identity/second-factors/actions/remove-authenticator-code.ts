import { z } from 'zod'
import { done, refused } from '../../../platform/action.ts'
import { recordId } from '../../../platform/fields.ts'
import { browserInput } from '../../browser-input.ts'
import { defineAction } from '../../define-action.ts'
import { noticeJob } from '../../security-notice.ts'
import { mayWithFactors, removalRefusal } from '../rules.ts'
import { listCodes, removeCode } from '../store/authenticator-codes.ts'
import { lockFactors } from '../store/factor-counts.ts'

export const removeAuthenticatorCode = defineAction({
  name: 'remove-authenticator-code',
  input: z.strictObject({ id: recordId, ...browserInput }),
  allowed: mayWithFactors('remove-authenticator-code'),
  run: async (context, { id, browser, address }) => {
    const { transaction, actor, now } = context
    const before = await lockFactors(transaction, actor.accountId)
    const code = (await listCodes(transaction, actor.accountId)).find(one => one.id === id)
    if (code === undefined) return refused({ code: 'not-found' })
    const reason = removalRefusal(before, { ...before, authenticatorCodes: before.authenticatorCodes - 1 })
    if (reason !== undefined) return refused({ code: reason })
    await removeCode(transaction, id, now)
    const account = { type: 'account', id: actor.accountId }
    const data = { kind: 'authenticator-code', name: code.name, browser, address }
    context.record({ type: 'factor.revoked', record: account, data })
    const notice = {
      accountId: actor.accountId,
      notice: 'authenticator-code-removed',
      subject: code.name,
      browser,
      address,
    } as const
    context.followUp(noticeJob(now, notice))
    return done(undefined)
  },
})
