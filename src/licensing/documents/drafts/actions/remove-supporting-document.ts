import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { removeSupportingDocument } from '../../../goods/actions/remove-supporting-document.ts'
import { changeOf } from '../../rules/change-of.ts'
import { mayWithDocuments } from '../../rules/permissions.ts'
import { updateDocument } from '../../store/documents.ts'
import { editStatement } from '../steps/edit-draft.ts'

const { goodId: _, ...fields } = removeSupportingDocument.input.shape

/** Takes a supporting document of a draft away. */
export const dropEvidence = defineAction({
  name: 'drop-evidence',
  citation: 'IR 12(4)',
  input: z.object({ id: recordId, ...fields }),
  allowed: mayWithDocuments('drop-evidence'),
  run: async (context: Asked, { id, ...written }) => {
    const draft = await editStatement.run(context, { id })
    if (!draft.ok) return draft
    const changed = await removeSupportingDocument.run(context, {
      goodId: draft.value.goods[0].id,
      ...written,
    })
    if (!changed.ok) return changed
    await updateDocument(context.transaction, changeOf(draft.value, { now: context.now }))
    context.record({ type: 'supporting-document-removed', record: { type: 'importer-statement', id } })
    return done(changed.value)
  },
})
