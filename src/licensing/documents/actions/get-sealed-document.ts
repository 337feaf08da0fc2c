import { z } from 'zod'
import { defineAction, done, refused } from '../../../platform/action.ts'
import { recordId } from '../../../platform/fields.ts'
import type { Asked } from '../../actor.ts'
import { mayWithDocuments } from '../rules/permissions.ts'
import { getDocument } from './get-document.ts'

/** The sealed PDF of a signed statement, for whoever may see the statement. Code: not-found. */
export const getSealedDocument = defineAction({
  name: 'get-sealed-document',
  citation: 'IR 18(2)',
  input: z.object({ id: recordId }),
  allowed: mayWithDocuments('get-sealed-document'),
  readOnly: true,
  run: async (context: Asked, { id }) => {
    const statement = await getDocument.run(context, { id })
    if (!statement.ok) return statement
    const { number, sealedFile } = statement.value
    if (sealedFile === undefined) return refused({ code: 'not-found' })
    return done({ number, bytes: await context.services.files.get(sealedFile) })
  },
})
