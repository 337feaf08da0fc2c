import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { removeSupportingDocument as remove } from '../../../goods/steps/remove-supporting-document.ts'
import { editGood } from '../../form/steps/edit-good.ts'
import { writeChange } from '../../form/steps/write-change.ts'
import { goodsWith } from '../../rules/goods-with.ts'
import { mayWithDocuments } from '../../rules/permissions.ts'

/** Takes a supporting document of a draft away. */
export const removeSupportingDocument = defineAction({
  name: 'remove-supporting-document',
  citation: 'IR 12(4)',
  input: z.strictObject({ id: recordId, documentId: recordId }),
  allowed: mayWithDocuments('remove-supporting-document'),
  run: async (context: Asked, { id, ...asked }) => {
    const inHand = await editGood.run(context, { id, fileId: asked.documentId })
    if (!inHand.ok) return inHand
    const { draft, good } = inHand.value
    const changed = await remove.run(context, { good, ...asked })
    if (!changed.ok) return changed
    const events = [{ type: 'supporting-document-removed' }] as const
    const goods = goodsWith(draft.goods, changed.value)
    const written = await writeChange.run(context, { draft, goods, events })
    return written.ok ? done({ documentId: asked.documentId }) : written
  },
})
