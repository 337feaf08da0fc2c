import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { changePhotograph } from '../../../goods/actions/change-photograph.ts'
import { changeOf } from '../../rules/change-of.ts'
import { mayWithDocuments } from '../../rules/permissions.ts'
import { updateDocument } from '../../store/documents.ts'
import { editStatement } from '../steps/edit-draft.ts'

const { goodId: _, ...fields } = changePhotograph.input.shape

/** Says what a photograph of a draft shows. */
export const describePhotograph = defineAction({
  name: 'describe-photograph',
  citation: 'IR Annex I I.16',
  input: z.object({ id: recordId, ...fields }),
  allowed: mayWithDocuments('describe-photograph'),
  run: async (context: Asked, { id, ...written }) => {
    const draft = await editStatement.run(context, { id })
    if (!draft.ok) return draft
    const changed = await changePhotograph.run(context, { goodId: draft.value.goods[0].id, ...written })
    if (!changed.ok) return changed
    await updateDocument(context.transaction, changeOf(draft.value, { now: context.now }))
    context.record({ type: 'photograph-changed', record: { type: 'importer-statement', id } })
    return done(changed.value)
  },
})
