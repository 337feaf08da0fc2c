import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { FileReceipt } from '../../../goods/receipts.ts'
import { addSupportingDocument as add } from '../../../goods/steps/add-supporting-document.ts'
import { editGood } from '../../form/steps/edit-good.ts'
import { writeChange } from '../../form/steps/write-change.ts'
import { goodsWith } from '../../rules/goods-with.ts'
import { mayWithDocuments } from '../../rules/permissions.ts'
import { evidenceFields } from '../evidence-fields.ts'

/** Adds a supporting document to a draft and keeps its file. */
export const addSupportingDocument = defineAction({
  name: 'add-supporting-document',
  citation: 'IR 12(4)',
  input: z.strictObject({
    id: recordId,
    goodId: recordId.optional(),
    ...evidenceFields,
    file: z.instanceof(FileReceipt),
  }),
  allowed: mayWithDocuments('add-supporting-document'),
  run: async (context: Asked, { id, goodId, file, ...given }) => {
    const { type, number = null, date = null, country = null, place = null } = given
    // A translation belongs to the good of its original.
    const translationOf = type === 'TRANSLATION' ? given.translationOf : undefined
    const inHand = await editGood.run(context, { id, goodId, fileId: translationOf })
    if (!inHand.ok) return inHand
    const { draft, good } = inHand.value
    const said = { type, number, date, country, place, translationOf: translationOf ?? null }
    const added = await add.run(context, { good, said, file })
    if (!added.ok) return added
    const events = [{ type: 'supporting-document-added' }] as const
    const { documentId } = added.value
    const goods = goodsWith(draft.goods, added.value.good)
    const written = await writeChange.run(context, { draft, goods, events })
    return written.ok ? done({ documentId }) : written
  },
})
