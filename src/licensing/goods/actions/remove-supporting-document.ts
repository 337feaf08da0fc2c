import { z } from 'zod'
import { defineAction, done, refused } from '../../../platform/action.ts'
import { recordId } from '../../../platform/fields.ts'
import type { Asked } from '../../actor.ts'
import { mayChangeGood, mayKeepGoods } from '../rules/permissions.ts'
import { deleteSupportingDocument, findGoodLocked } from '../store.ts'

/** Takes a supporting document away. */
export const removeSupportingDocument = defineAction({
  name: 'remove-supporting-document',
  input: z.object({ goodId: recordId, documentId: recordId }),
  allowed: mayKeepGoods('remove-supporting-document'),
  run: async ({ transaction, actor }: Asked, { goodId, documentId }) => {
    const good = await findGoodLocked(transaction, goodId)
    if (!good || !mayChangeGood(actor, good)) return refused({ code: 'not-found' })
    if (!good.supportingDocuments.some(document => document.id === documentId))
      return refused({ code: 'not-found' })
    await deleteSupportingDocument(transaction, documentId)
    return done({ documentId })
  },
})
