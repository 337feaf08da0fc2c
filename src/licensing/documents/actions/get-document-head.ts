import { z } from 'zod'
import { defineAction, done, refused } from '../../../platform/action.ts'
import { recordId } from '../../../platform/fields.ts'
import type { Asked } from '../../actor.ts'
import { addressOf } from '../kind.ts'
import { mayWithDocuments } from '../rules/permissions.ts'
import { documentScope } from '../rules/scope.ts'
import { findHead } from '../store/documents.ts'
import type { DocumentHead } from '../types.ts'

/** What has to be known of a document to ask whether the actor may do something with it. Code: not-found. */
export const getDocumentHead = defineAction({
  name: 'get-document-head',
  citation: 'IR 19',
  input: z.strictObject({ id: recordId }),
  allowed: mayWithDocuments('get-document-head'),
  readOnly: true,
  run: async ({ transaction, actor, services }: Asked, { id }) => {
    const head = await findHead(transaction, { id, scope: documentScope(actor) })
    if (head === undefined) return refused({ code: 'not-found' })
    return done<DocumentHead>({ ...head, address: addressOf(services.kinds, head) })
  },
})
