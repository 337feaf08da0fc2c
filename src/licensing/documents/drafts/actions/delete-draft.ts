import { z } from 'zod'
import { transition } from '../../../../law/life-cycles.ts'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { documentType } from '../../document-type.ts'
import { editDraft } from '../../form/steps/edit-draft.ts'
import { eventOf } from '../../rules/events.ts'
import { mayWithDocuments } from '../../rules/permissions.ts'
import { updateStatus } from '../../store/changes.ts'

/** Deletes a draft: it is seen no more, and its number is not used again. */
export const deleteDraft = defineAction({
  name: 'delete-draft',
  citation: 'IR2145 Annex I',
  input: z.strictObject({ id: recordId, type: documentType.optional() }),
  allowed: mayWithDocuments('delete-draft'),
  run: async (context: Asked, { id, type: wanted }) => {
    const draft = await editDraft.run(context, { id })
    if (!draft.ok) return draft
    const { type, status, number } = draft.value
    if (wanted !== undefined && wanted !== type) return refused({ code: 'not-found' })
    const step = transition(type, status, 'delete-draft')
    if (!step.ok) return refused({ code: 'not-a-draft', citation: step.citation })
    await updateStatus(context.transaction, { id, status: step.to, at: context.now })
    context.record(eventOf(draft.value, { type: 'deleted', reason: 'deleted by the holder' }))
    return done({ number })
  },
})
