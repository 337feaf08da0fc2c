import { z } from 'zod'
import { defineAction, done, refused } from '../../../platform/action.ts'
import { recordId } from '../../../platform/fields.ts'
import type { Asked } from '../../actor.ts'
import { descriptionFields } from '../description-fields.ts'
import { customsValueOf } from '../rules/customs-value.ts'
import { mayChangeGood, mayKeepGoods } from '../rules/permissions.ts'
import { findGoodLocked, updateDetails } from '../store.ts'

/** Writes boxes I.14 and I.15 of a good anew. */
export const describeGood = defineAction({
  name: 'describe-good',
  citation: 'IR Annex I I.15',
  input: z.object({ goodId: recordId, ...descriptionFields }),
  allowed: mayKeepGoods('describe-good'),
  run: async ({ transaction, actor }: Asked, { goodId, ...written }) => {
    const good = await findGoodLocked(transaction, goodId)
    if (!good || !mayChangeGood(actor, good)) return refused({ code: 'not-found' })
    const { makerUnknown, isCoins, customsValue: value, ...same } = written
    await updateDetails(transaction, goodId, {
      ...good.details,
      ...same,
      maker: makerUnknown === 'yes' ? 'Unknown' : same.maker,
      isCoins: isCoins === 'yes',
      pieces: isCoins === 'yes' ? same.pieces : undefined,
      customsValue: value && customsValueOf({ ...value, amountCents: value.amount }),
    })
    return done({ goodId })
  },
})
