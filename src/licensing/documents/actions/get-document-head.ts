import { z } from 'zod'
import { defineAction } from '../../../platform/action.ts'
import { recordId } from '../../../platform/fields.ts'
import type { Asked } from '../../actor.ts'
import { mayWithDocuments } from '../rules/permissions.ts'
import { loadHead } from '../steps/load-head.ts'

/** What has to be known of a document to ask whether the actor may do something with it. Code: not-found. */
export const getDocumentHead = defineAction({
  name: 'get-document-head',
  citation: 'IR 19',
  input: z.strictObject({ id: recordId }),
  allowed: mayWithDocuments('get-document-head'),
  readOnly: true,
  run: (context: Asked, asked) => loadHead.run(context, asked),
})
