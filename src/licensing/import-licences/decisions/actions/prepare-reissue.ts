import { z } from 'zod'
import { defineAction, refused } from '../../../../platform/action.ts'
import { optionalLines, recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { refuseReissue, reissuableGoods } from '../../rules/reissue.ts'
import { holdCase } from '../../steps/hold-case.ts'
import { listAppeals, listDecisions } from '../../store/decisions.ts'
import { prepareFollowUp } from '../steps/prepare-follow-up.ts'

/**
 * An officer prepares the licence that follows from an appeal that was won. Codes: not-found, appeal-not-won,
 * goods-undecided, transition-not-allowed, transition-not-now where it was reissued before.
 */
export const prepareReissue = defineAction({
  name: 'prepare-reissue',
  citation: 'Default 52',
  input: z.strictObject({
    id: recordId,
    goods: z.array(recordId).max(1000),
    reasons: optionalLines(20_000),
    conditions: optionalLines(10_000),
  }),
  allowed: mayWithLicences('prepare-reissue'),
  run: async (context: Asked, { id, goods, reasons, conditions }) => {
    const found = await holdCase.run(context, { id })
    if (!found.ok) return found
    const decisions = await listDecisions(context.transaction, id)
    const appeals = await listAppeals(context.transaction, id)
    const refusals = refuseReissue(goods, reissuableGoods(decisions, appeals, found.value.goods))
    if (refusals.length > 0) return refused(...refusals)
    const granted = goods.map(goodId => ({ goodId, decision: 'granted', grounds: [] }) as const)
    const words = { reasons, conditions, appealInformation: undefined }
    const text = { action: 'reissue-licence', goods: granted, ...words } as const
    return prepareFollowUp.run(context, { found: found.value, text })
  },
})
