import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { removeGoods } from '../../../goods/steps/remove-goods.ts'
import { eventOf } from '../../rules/events.ts'
import { mayWithDocuments } from '../../rules/permissions.ts'
import { recordOf } from '../../rules/record-of.ts'
import { dueStep } from '../rules.ts'
import { deleteDocument, findKept } from '../store.ts'

/**
 * Erases a document that is due, with its goods and the personal contents of its history (R 10(4)). Its files are
 * named by nothing then, and go with the orphaned ones. Code: not-due.
 */
export const eraseDocument = defineAction({
  name: 'erase-document',
  citation: 'R 10(4)',
  input: z.strictObject({ id: recordId }),
  allowed: mayWithDocuments('erase-document'),
  run: async (context: Asked, { id }) => {
    const { transaction, now } = context
    const document = await findKept(transaction, id)
    if (document === undefined || dueStep(document, now) !== 'erase') return refused({ code: 'not-due' })
    await deleteDocument(transaction, id)
    const removed = await removeGoods.run(context, { documentId: id })
    if (!removed.ok) return removed
    const { number } = document
    const erases = { record: recordOf(document) }
    context.record(eventOf(document, { type: 'erased', reason: 'R 10(4)', data: { number }, erases }))
    return done({ id })
  },
})
