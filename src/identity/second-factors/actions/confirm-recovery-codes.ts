import { z } from 'zod'
import { done, refused } from '../../../platform/action.ts'
import { bounded, pastedCode } from '../../../platform/fields.ts'
import { isSameSecret, newId } from '../../../platform/identifiers.ts'
import { codeLetters } from '../../../platform/text/codes.ts'
import { browserInput } from '../../browser-input.ts'
import { defineAction } from '../../define-action.ts'
import { noticeJob } from '../../security-notice.ts'
import { plainRecoveryCode } from '../recovery-code-text.ts'
import { mayWithFactors } from '../rules.ts'
import { openOffer } from '../sealed-offer.ts'
import { lockFactors } from '../store/factor-counts.ts'
import { findCodeSet, replaceCodes } from '../store/recovery-codes.ts'

const confirmation = z.strictObject({
  offer: bounded(4000),
  code: pastedCode(codeLetters, /^/),
  ...browserInput,
})

/** Makes the shown codes work once one of them was typed, so that nobody relies on codes never kept. */
export const confirmRecoveryCodes = defineAction({
  name: 'confirm-recovery-codes',
  input: confirmation,
  allowed: mayWithFactors('confirm-recovery-codes'),
  run: async (context, { offer, code, browser, address }) => {
    const { transaction, actor, services, now } = context
    const { accountId } = actor
    await lockFactors(transaction, accountId)
    const codes = openOffer(services.sealedBox, now, { kind: 'recovery-code', accountId, text: offer })
    if (codes === undefined) return refused({ code: 'stale-offer' })
    const plain = codes.map(plainRecoveryCode)
    if (!plain.some(one => isSameSecret(one, code))) return refused({ code: 'mistyped', field: 'code' })
    const rows = plain.map(one => ({ id: newId(now), digest: services.sealedBox.digest(one) }))
    const known = await findCodeSet(transaction, { accountId, digest: rows[0]?.digest ?? '' })
    if (known !== undefined) return known.isReplaced ? refused({ code: 'stale-offer' }) : done(undefined)
    await replaceCodes(transaction, { accountId, setId: newId(now), codes: rows, now })
    const data = { kind: 'recovery-codes', browser, address }
    context.record({ type: 'factor.added', record: { type: 'account', id: accountId }, data })
    context.followUp(noticeJob(now, { accountId, notice: 'recovery-codes-renewed', browser, address }))
    return done(undefined)
  },
})
