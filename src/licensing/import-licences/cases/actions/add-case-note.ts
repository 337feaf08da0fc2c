import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import { optionalLines, recordId } from '../../../../platform/fields.ts'
import { newId } from '../../../../platform/identifiers.ts'
import type { Asked } from '../../../actor.ts'
import { actingName } from '../../acting.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { holdCase } from '../../steps/hold-case.ts'
import { insertNote } from '../../store/work.ts'

/** An internal note of the authority about a case, for its officers alone. Codes: not-found, required. */
export const addCaseNote = defineAction({
  name: 'add-case-note',
  citation: 'IR 19',
  input: z.strictObject({
    id: recordId,
    text: optionalLines(4000).refine(text => text !== undefined, 'required'),
  }),
  allowed: mayWithLicences('add-case-note'),
  run: async (context: Asked, { id, text = '' }) => {
    const { transaction, actor, now } = context
    const found = await holdCase.run(context, { id })
    if (!found.ok) return found
    const { authorityId } = found.value
    const note = { id: newId(now), documentId: id, authorityId, text, at: now }
    await insertNote(transaction, { ...note, by: actor.reference, byName: actingName(actor) })
    return done({ id: note.id })
  },
})
