import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { loadDocument } from '../../../documents/steps/load-document.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { findPaperFile } from '../../store/papers.ts'

/**
 * The sealed PDF of a decision, for its holder and for the authorities that see the document; customs see the licence.
 * Code: not-found.
 */
export const getDecisionPaper = defineAction({
  name: 'get-decision-paper',
  citation: 'IR 17(2)',
  input: z.strictObject({ id: recordId, decisionId: recordId }),
  allowed: mayWithLicences('get-decision-paper'),
  readOnly: true,
  run: async (context: Asked, { id, decisionId }) => {
    const document = await loadDocument.run(context, { id })
    if (!document.ok) return document
    const file = await findPaperFile(context.transaction, { documentId: id, decisionId })
    if (file === undefined) return refused({ code: 'not-found' })
    return done({ number: document.value.number, bytes: await context.services.files.get(file) })
  },
})
