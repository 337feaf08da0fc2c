import { z } from 'zod'
import { done, refused } from '../../../platform/action.ts'
import { recordId } from '../../../platform/fields.ts'
import type { AccountHolder } from '../../actor.ts'
import { defineAction } from '../../define-action.ts'
import { noticeJob } from '../../security-notice.ts'
import { removalRefusal } from '../rules.ts'
import { listCodes, listSeeds, removeCode } from '../store/authenticator-codes.ts'
import { countFactors } from '../store/factor-counts.ts'

export const removeAuthenticatorCode = defineAction({
  name: 'remove-authenticator-code',
  input: z.object({ id: recordId, browser: z.string().default(''), address: z.string().default('') }),
  allowed: (actor: AccountHolder) => actor.level !== 'basic',
  run: async (context, { id, browser, address }) => {
    const { transaction, actor, now } = context
    await listSeeds(transaction, actor.accountId)
    const code = (await listCodes(transaction, actor.accountId)).find(one => one.id === id)
    if (code === undefined) return refused({ code: 'not-found' })
    const before = await countFactors(transaction, actor.accountId)
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
