import { z } from 'zod'
import { defineAction, done, refused } from '../../../platform/action.ts'
import { recordId } from '../../../platform/fields.ts'
import type { Asked } from '../../actor.ts'
import { mayChangeGood, mayKeepGoods } from '../rules/permissions.ts'
import { findGoodLocked, freeze } from '../store.ts'

/** Keeps a good as it is from now on, because its document is being signed. */
export const freezeGood = defineAction({
  name: 'freeze-good',
  citation: 'IR 18(2)',
  input: z.object({ goodId: recordId }),
  allowed: mayKeepGoods('freeze-good'),
  run: async ({ transaction, actor, now }: Asked, { goodId }) => {
    const good = await findGoodLocked(transaction, goodId)
    if (!good || !mayChangeGood(actor, good)) return refused({ code: 'not-found' })
    await freeze(transaction, goodId, now)
    return done({ goodId })
  },
})
