import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { importerStatement } from '../../../importer-statements/kind.ts'
import { allowedActions, mayWithDocuments } from '../../rules/permissions.ts'
import { documentScope } from '../../rules/scope.ts'
import { loadDocument } from '../../steps/load-document.ts'
import { findSuccessor, holdDocument } from '../../store/documents.ts'
import { insertCopy } from './copy-document.ts'

/**
 * A draft with all that a valid statement says, to correct it; the one that was begun before, if there is one. The old
 * statement is valid until the new one is signed. Codes: not-found, cannot-be-replaced, too-many-drafts.
 */
export const startReplacement = defineAction({
  name: 'start-replacement',
  citation: 'Default 7',
  input: z.object({ id: recordId }),
  allowed: mayWithDocuments('start-replacement'),
  run: async (context: Asked, { id }) => {
    const { transaction, actor } = context
    await holdDocument(transaction, { id, scope: documentScope(actor) })
    const found = await loadDocument.run(context, { id })
    if (!found.ok) return found
    const source = found.value
    if (!allowedActions(actor, source, importerStatement.verbs).replace)
      return refused({ code: 'cannot-be-replaced', citation: 'Default 7' })
    const begun = await findSuccessor(transaction, source.number)
    if (begun !== undefined) return done(begun)
    const { hasDeclared, ...content } = source.content
    return insertCopy(context, source, {
      content,
      photographs: source.goods[0].photographs.map(photograph => photograph.id),
      supportingDocuments: source.goods[0].supportingDocuments.map(document => document.id),
      from: { copiedFrom: null, replaces: source.number },
    })
  },
})
