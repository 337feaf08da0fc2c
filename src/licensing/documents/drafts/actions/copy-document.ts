import { z } from 'zod'
import { defineAction, refused } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { isKeeper, mayWithDocuments } from '../../rules/permissions.ts'
import { loadDocument } from '../../steps/load-document.ts'
import { insertCopy } from '../steps/insert-copy.ts'

/** A new draft like a document: declaration and date are answered anew, files only where chosen. */
export const copyDocument = defineAction({
  name: 'copy-document',
  citation: 'IR 11(3)',
  input: z.strictObject({
    id: recordId,
    photographs: z.array(recordId).default([]),
    supportingDocuments: z.array(recordId).default([]),
  }),
  allowed: mayWithDocuments('copy-document'),
  run: async (context: Asked, { id, photographs, supportingDocuments }) => {
    const source = await loadDocument.run(context, { id })
    if (!source.ok) return source
    // Whoever was given access reads: a copy would begin in the name of somebody else.
    if (!isKeeper(context.actor, source.value)) return refused({ code: 'not-found' })
    const { plannedImportDate, exportPermit, hasDeclared, localReference, ...content } = source.value.content
    const copying = { source: source.value, content, photographs, supportingDocuments }
    return insertCopy.run(context, { ...copying, link: 'copied' })
  },
})
