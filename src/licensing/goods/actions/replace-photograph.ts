import { z } from 'zod'
import { defineAction, done, refused } from '../../../platform/action.ts'
import { recordId } from '../../../platform/fields.ts'
import type { Asked } from '../../actor.ts'
import { picture } from '../picture.ts'
import { mayChangeGood, mayKeepGoods } from '../rules/permissions.ts'
import { findGoodLocked, updatePhotographPicture } from '../store.ts'
import { keepPicture } from './add-photograph.ts'

/** Puts another picture in the place of a photograph; view and texts stay. */
export const replacePhotograph = defineAction({
  name: 'replace-photograph',
  citation: 'IR 12(2)',
  input: z.object({ goodId: recordId, photographId: recordId, picture }),
  allowed: mayKeepGoods('replace-photograph'),
  run: async (context: Asked, { goodId, photographId, picture }) => {
    const { transaction, actor } = context
    const good = await findGoodLocked(transaction, goodId)
    if (!good || !mayChangeGood(actor, good)) return refused({ code: 'not-found' })
    if (!good.photographs.some(photograph => photograph.id === photographId)) {
      return refused({ code: 'not-found' })
    }
    const kept = await keepPicture(context, good, picture)
    if (!kept.ok) return kept
    await updatePhotographPicture(transaction, photographId, kept.value)
    return done({ photographId })
  },
})
