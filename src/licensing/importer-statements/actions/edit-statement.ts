import { z } from 'zod'
import { defineAction, done, refused } from '../../../platform/action.ts'
import { recordId } from '../../../platform/fields.ts'
import type { Asked } from '../../actor.ts'
import { mayEdit, mayWithStatements, statementScope } from '../../documents/rules/permissions.ts'
import { findStatementRow } from '../../documents/store/documents.ts'
import { getStatement } from '../../documents/actions/get-document.ts'

/** Takes a draft in hand to change it: held until the transaction ends. Codes: not-found, not-a-draft. */
export const editStatement = defineAction({
  name: 'edit-statement',
  input: z.object({ id: recordId }),
  allowed: mayWithStatements('edit-statement'),
  run: async (context: Asked, { id }) => {
    const { transaction, actor } = context
    await findStatementRow(transaction, { id, scope: statementScope(actor), lock: true })
    const found = await getStatement.run(context, { id })
    if (!found.ok) return found
    return mayEdit(actor, found.value)
      ? done(found.value)
      : refused({ code: 'not-a-draft', citation: 'IR 18(2)' })
  },
})
