import { z } from 'zod'
import { defineAction, done, refused } from '../../../platform/action.ts'
import { recordId } from '../../../platform/fields.ts'
import type { Asked } from '../../actor.ts'
import { descriptionFields } from '../description-fields.ts'
import { chosenDetails } from '../rules/chosen-answers.ts'
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
    const details = chosenDetails({
      ...good.details,
      ...same,
      maker: makerUnknown === 'yes' ? 'Unknown' : same.maker,
      isCoins: isCoins === 'yes',
      customsValue: value && customsValueOf({ ...value, amountCents: value.amount }),
    })
    await updateDetails(transaction, goodId, details)
    return done({ goodId })
  },
})
