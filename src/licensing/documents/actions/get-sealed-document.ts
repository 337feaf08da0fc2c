import { z } from 'zod'
import { defineAction, done, refused } from '../../../platform/action.ts'
import { recordId } from '../../../platform/fields.ts'
import type { Asked } from '../../actor.ts'
import { mayWithDocuments } from '../rules/permissions.ts'
import { loadDocument } from '../steps/load-document.ts'
import { findLicenceFile } from '../store/licence-file.ts'

/**
 * The sealed PDF of a document, for whoever may see the document: of a licence that was granted the licence, else what
 * was signed, which is to be had afterwards as well. Code: not-found.
 */
export const getSealedDocument = defineAction({
  name: 'get-sealed-document',
  citation: 'IR 18(2)',
  input: z.strictObject({ id: recordId, wanted: z.enum(['newest', 'signed']).default('newest') }),
  allowed: mayWithDocuments('get-sealed-document'),
  readOnly: true,
  run: async (context: Asked, { id, wanted }) => {
    const document = await loadDocument.run(context, { id })
    if (!document.ok) return document
    const { type, number, sealedFile: signed } = document.value
    const licence = wanted === 'newest' ? await findLicenceFile(context.transaction, id) : undefined
    const file = licence ?? signed
    if (file === undefined) return refused({ code: 'not-found' })
    return done({ type, number, bytes: await context.services.files.get(file) })
  },
})
