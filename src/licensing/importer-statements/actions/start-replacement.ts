import { z } from 'zod'
import { defineAction, done, refused } from '../../../platform/action.ts'
import { recordId } from '../../../platform/fields.ts'
import type { Asked } from '../../actor.ts'
import { allowedActions, mayWithStatements, statementScope } from '../../documents/rules/permissions.ts'
import { findStatementRow, findSuccessor } from '../../documents/store/documents.ts'
import { insertCopy } from './copy-statement.ts'
import { getStatement } from '../../documents/actions/get-document.ts'

/**
 * A draft with all that a valid statement says, to correct it; the one that was begun before, if there is one. The old
 * statement is valid until the new one is signed. Codes: not-found, cannot-be-replaced, too-many-drafts.
 */
export const startReplacement = defineAction({
  name: 'start-replacement',
  citation: 'Default 7',
  input: z.object({ id: recordId }),
  allowed: mayWithStatements('start-replacement'),
  run: async (context: Asked, { id }) => {
    const { transaction, actor } = context
    await findStatementRow(transaction, { id, scope: statementScope(actor), lock: true })
    const found = await getStatement.run(context, { id })
    if (!found.ok) return found
    const source = found.value
    if (!allowedActions(actor, source).replace)
      return refused({ code: 'cannot-be-replaced', citation: 'Default 7' })
    const begun = await findSuccessor(transaction, source.number)
    if (begun !== undefined) return done(begun)
    const { hasDeclared, ...content } = source.content
    return insertCopy(context, source, {
      content,
      photographs: source.good.photographs.map(photograph => photograph.id),
      supportingDocuments: source.good.supportingDocuments.map(document => document.id),
      from: { copiedFrom: null, replaces: source.number },
    })
  },
})
