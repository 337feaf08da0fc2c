import { z } from 'zod'
import { defineAction, done, refused } from '../../../platform/action.ts'
import { recordId } from '../../../platform/fields.ts'
import type { Asked } from '../../actor.ts'
import { mayKeepGoods, maySeeGood } from '../rules/permissions.ts'
import { findGoodById } from '../store.ts'

/** A good with its photographs and supporting documents, for whoever may see its document (IR 19). */
export const findGood = defineAction({
  name: 'find-good',
  citation: 'IR 19',
  input: z.object({ goodId: recordId }),
  allowed: mayKeepGoods('find-good'),
  readOnly: true,
  run: async ({ transaction, actor }: Asked, { goodId }) => {
    const good = await findGoodById(transaction, goodId)
    return good && maySeeGood(actor, good) ? done(good) : refused({ code: 'not-found' })
  },
})
