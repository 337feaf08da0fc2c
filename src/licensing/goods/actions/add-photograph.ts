import { z } from 'zod'
import { defineAction, done, refused } from '../../../platform/action.ts'
import { recordId } from '../../../platform/fields.ts'
import { newId } from '../../../platform/identifiers.ts'
import type { Asked } from '../../actor.ts'
import { picture } from '../picture.ts'
import { filesLeft, maximumFiles } from '../rules/limits.ts'
import { mayChangeGood, mayKeepGoods } from '../rules/permissions.ts'
import { proposeView } from '../rules/propose-view.ts'
import { findGoodLocked, insertPhotograph } from '../store.ts'

const noTexts = { type: null, text: null, language: null, translation: null }

/** Adds a photograph, whose files have been kept before; its view is proposed. */
export const addPhotograph = defineAction({
  name: 'add-photograph',
  citation: 'IR 12(2)',
  input: z.object({ goodId: recordId, picture }),
  allowed: mayKeepGoods('add-photograph'),
  run: async ({ transaction, actor, now }: Asked, { goodId, picture }) => {
    const good = await findGoodLocked(transaction, goodId)
    if (!good || !mayChangeGood(actor, good)) return refused({ code: 'not-found' })
    if (filesLeft(good) === 0) {
      return refused({ code: 'too-many-files', citation: 'Default 9', values: { maximum: maximumFiles } })
    }
    const view = proposeView(picture.name, good)
    const photograph = { id: newId(now), view, ...noTexts, ...picture, createdAt: now }
    await insertPhotograph(transaction, goodId, photograph)
    return done({ photographId: photograph.id })
  },
})
