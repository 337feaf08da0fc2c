import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { addSupportingDocument } from '../../../goods/actions/add-supporting-document.ts'
import { changeOf } from '../../rules/change-of.ts'
import { mayWithDocuments } from '../../rules/permissions.ts'
import { updateDocument } from '../../store/documents.ts'
import { editStatement } from '../steps/edit-draft.ts'

const { goodId: _, ...fields } = addSupportingDocument.input.shape

/** Adds a supporting document to a draft and keeps its file. */
export const uploadEvidence = defineAction({
  name: 'upload-evidence',
  citation: 'IR 12(4)',
  input: z.object({ id: recordId, ...fields }),
  allowed: mayWithDocuments('upload-evidence'),
  run: async (context: Asked, { id, ...written }) => {
    const draft = await editStatement.run(context, { id })
    if (!draft.ok) return draft
    const changed = await addSupportingDocument.run(context, { goodId: draft.value.goods[0].id, ...written })
    if (!changed.ok) return changed
    await updateDocument(context.transaction, changeOf(draft.value, { now: context.now }))
    context.record({ type: 'supporting-document-added', record: { type: 'importer-statement', id } })
    return done(changed.value)
  },
})
