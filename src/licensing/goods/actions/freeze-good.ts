import { z } from 'zod'
import { defineAction, done, refused } from '../../../platform/action.ts'
import { recordId } from '../../../platform/fields.ts'
import type { Asked } from '../../actor.ts'
import { chosenDetails } from '../rules/chosen-answers.ts'
import { mayChangeGood, mayKeepGoods } from '../rules/permissions.ts'
import { findGoodLocked, freeze, updateDetails } from '../store.ts'

/** Keeps a good as it is from now on, because its document is being signed. */
export const freezeGood = defineAction({
  name: 'freeze-good',
  citation: 'IR 18(2)',
  input: z.object({ goodId: recordId }),
  allowed: mayKeepGoods('freeze-good'),
  run: async ({ transaction, actor, now }: Asked, { goodId }) => {
    const good = await findGoodLocked(transaction, goodId)
    if (!good || !mayChangeGood(actor, good)) return refused({ code: 'not-found' })
    // A draft of earlier days may still hold answers that were taken back.
    await updateDetails(transaction, goodId, chosenDetails(good.details))
    await freeze(transaction, goodId, now)
    return done({ goodId })
  },
})
