import { z } from 'zod'
import { defineAction } from '../../../platform/action.ts'
import { recordId } from '../../../platform/fields.ts'
import type { Asked } from '../../actor.ts'
import { mayWithDocuments } from '../rules/permissions.ts'
import { loadDocument } from '../steps/load-document.ts'

/** A document with all its boxes, for whoever may see it. Code: not-found. */
export const getDocument = defineAction({
  name: 'get-document',
  citation: 'IR 19',
  input: z.strictObject({ id: recordId }),
  allowed: mayWithDocuments('get-document'),
  readOnly: true,
  run: (context: Asked, { id }) => loadDocument.run(context, { id }),
})
