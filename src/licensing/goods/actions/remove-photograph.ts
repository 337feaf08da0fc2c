import { z } from 'zod'
import { defineAction, done, refused } from '../../../platform/action.ts'
import { recordId } from '../../../platform/fields.ts'
import type { Asked } from '../../actor.ts'
import { mayChangeGood, mayKeepGoods } from '../rules/permissions.ts'
import { deletePhotograph, findGoodLocked } from '../store.ts'

/** Takes a photograph away. */
export const removePhotograph = defineAction({
  name: 'remove-photograph',
  input: z.object({ goodId: recordId, photographId: recordId }),
  allowed: mayKeepGoods('remove-photograph'),
  run: async ({ transaction, actor }: Asked, { goodId, photographId }) => {
    const good = await findGoodLocked(transaction, goodId)
    if (!good || !mayChangeGood(actor, good)) return refused({ code: 'not-found' })
    if (!good.photographs.some(photograph => photograph.id === photographId))
      return refused({ code: 'not-found' })
    await deletePhotograph(transaction, photographId)
    return done({ photographId })
  },
})
