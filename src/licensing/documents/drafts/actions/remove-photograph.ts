import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { removePhotograph } from '../../../goods/actions/remove-photograph.ts'
import { changeOf } from '../../rules/change-of.ts'
import { mayWithDocuments } from '../../rules/permissions.ts'
import { updateDocument } from '../../store/documents.ts'
import { editStatement } from '../steps/edit-draft.ts'

const { goodId: _, ...fields } = removePhotograph.input.shape

/** Takes a photograph of a draft away. */
export const dropPhotograph = defineAction({
  name: 'drop-photograph',
  citation: 'IR Annex I I.16',
  input: z.object({ id: recordId, ...fields }),
  allowed: mayWithDocuments('drop-photograph'),
  run: async (context: Asked, { id, ...written }) => {
    const draft = await editStatement.run(context, { id })
    if (!draft.ok) return draft
    const changed = await removePhotograph.run(context, { goodId: draft.value.goods[0].id, ...written })
    if (!changed.ok) return changed
    await updateDocument(context.transaction, changeOf(draft.value, { now: context.now }))
    context.record({ type: 'photograph-removed', record: { type: 'importer-statement', id } })
    return done(changed.value)
  },
})
