import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { removeGood } from '../../../goods/actions/remove-good.ts'
import { mayWithDocuments } from '../../rules/permissions.ts'
import { dueStep } from '../rules.ts'
import { deleteDocument, findKept } from '../store.ts'

/**
 * Erases a statement that is due, with its good and the personal contents of its history (R 10(4)). Its files are
 * named by nothing then, and go with the orphaned ones. Code: not-due.
 */
export const eraseDocument = defineAction({
  name: 'erase-document',
  citation: 'R 10(4)',
  input: z.object({ id: recordId }),
  allowed: mayWithDocuments('erase-document'),
  run: async (context: Asked, { id }) => {
    const { transaction, now } = context
    const statement = await findKept(transaction, id)
    if (statement === undefined || dueStep(statement, now) !== 'erase') return refused({ code: 'not-due' })
    const record = { type: 'importer-statement', id }
    await deleteDocument(transaction, id)
    await removeGood.run(context, { goodId: statement.goodId })
    context.record({
      type: 'erased',
      record,
      reason: 'R 10(4)',
      data: { number: statement.number },
      erases: { record },
    })
    return done({ id })
  },
})
