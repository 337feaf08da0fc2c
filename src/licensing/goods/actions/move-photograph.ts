import { z } from 'zod'
import { defineAction, done, refused } from '../../../platform/action.ts'
import { recordId } from '../../../platform/fields.ts'
import type { Asked } from '../../actor.ts'
import { mayChangeGood, mayKeepGoods } from '../rules/permissions.ts'
import { findGoodLocked, orderPhotographs } from '../store.ts'

/** Shows a photograph one place earlier or later. */
export const movePhotograph = defineAction({
  name: 'move-photograph',
  input: z.object({
    goodId: recordId,
    photographId: recordId,
    direction: z.enum(['earlier', 'later'], 'invalid'),
  }),
  allowed: mayKeepGoods('move-photograph'),
  run: async ({ transaction, actor }: Asked, { goodId, photographId, direction }) => {
    const good = await findGoodLocked(transaction, goodId)
    if (!good || !mayChangeGood(actor, good)) return refused({ code: 'not-found' })
    const ids = good.photographs.map(photograph => photograph.id)
    const from = ids.indexOf(photographId)
    if (from < 0) return refused({ code: 'not-found' })
    const to = Math.min(ids.length - 1, Math.max(0, from + (direction === 'earlier' ? -1 : 1)))
    await orderPhotographs(transaction, ids.toSpliced(from, 1).toSpliced(to, 0, photographId))
    return done({ photographId })
  },
})
