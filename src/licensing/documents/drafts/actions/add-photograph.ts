import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { addPhotograph } from '../../../goods/actions/add-photograph.ts'
import { changeOf } from '../../rules/change-of.ts'
import { mayWithDocuments } from '../../rules/permissions.ts'
import { updateDocument } from '../../store/documents.ts'
import { editStatement } from '../steps/edit-draft.ts'

const { goodId: _, ...fields } = addPhotograph.input.shape

/** Adds a photograph to a draft and keeps its files. */
export const uploadPhotograph = defineAction({
  name: 'upload-photograph',
  citation: 'IR 12(2)',
  input: z.object({ id: recordId, ...fields }),
  allowed: mayWithDocuments('upload-photograph'),
  run: async (context: Asked, { id, ...written }) => {
    const draft = await editStatement.run(context, { id })
    if (!draft.ok) return draft
    const changed = await addPhotograph.run(context, { goodId: draft.value.goods[0].id, ...written })
    if (!changed.ok) return changed
    await updateDocument(context.transaction, changeOf(draft.value, { now: context.now }))
    context.record({ type: 'photograph-added', record: { type: 'importer-statement', id } })
    return done(changed.value)
  },
})
