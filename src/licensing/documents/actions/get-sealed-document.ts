import { z } from 'zod'
import { defineAction, done, refused } from '../../../platform/action.ts'
import { recordId } from '../../../platform/fields.ts'
import type { Asked } from '../../actor.ts'
import { mayWithDocuments } from '../rules/permissions.ts'
import { loadDocument } from '../steps/load-document.ts'

/** The sealed PDF of a signed document, for whoever may see the document. Code: not-found. */
export const getSealedDocument = defineAction({
  name: 'get-sealed-document',
  citation: 'IR 18(2)',
  input: z.strictObject({ id: recordId }),
  allowed: mayWithDocuments('get-sealed-document'),
  readOnly: true,
  run: async (context: Asked, { id }) => {
    const document = await loadDocument.run(context, { id })
    if (!document.ok) return document
    const { type, number, sealedFile } = document.value
    if (sealedFile === undefined) return refused({ code: 'not-found' })
    return done({ type, number, bytes: await context.services.files.get(sealedFile) })
  },
})
