import { z } from 'zod'
import { defineAction, done, refused } from '../../../platform/action.ts'
import { bounded, recordId } from '../../../platform/fields.ts'
import type { Asked } from '../../actor.ts'
import { fillableBoxes } from '../rules/authority-boxes.ts'
import { mayWithDocuments } from '../rules/permissions.ts'
import { documentScope } from '../rules/scope.ts'
import { holdDocument, updateAuthorityBoxes } from '../store/documents.ts'
import { loadDocument } from './load-document.ts'

const boxOf = { nationalReference: 'I.4', admittedUntil: 'I.9' } as const

/** Writes a box that officers fill in, with its line in the history; what is unchanged leaves none. Code: not-found. */
export const fillAuthorityBox = defineAction({
  name: 'fill-authority-box',
  citation: 'IR Annex I',
  input: z.object({
    id: recordId,
    box: z.enum(['nationalReference', 'admittedUntil']),
    value: bounded(60),
  }),
  allowed: mayWithDocuments('fill-authority-box'),
  run: async (context: Asked, { id, box, value }) => {
    const { transaction, actor, now } = context
    await holdDocument(transaction, { id, scope: documentScope(actor) })
    const found = await loadDocument.run(context, { id })
    if (!found.ok) return found
    if (!fillableBoxes(actor, found.value)[box]) return refused({ code: 'not-found' })
    const before = found.value.authorityBoxes
    const after = { ...before, [box]: value === '' ? undefined : value }
    if (after[box] === before[box]) return done({ id })
    await updateAuthorityBoxes(transaction, { ...after, id, at: now })
    const data = { boxes: [boxOf[box]], value }
    context.record({ type: 'changed', record: { type: 'importer-statement', id }, data })
    return done({ id })
  },
})
