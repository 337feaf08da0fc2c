import { z } from 'zod'
import { defineAction, done, refused } from '../../../platform/action.ts'
import { recordId } from '../../../platform/fields.ts'
import type { Asked } from '../../actor.ts'
import { mayWithStatements } from '../rules/permissions.ts'
import { getStatement } from './get-document.ts'

/** The sealed PDF of a signed statement, for whoever may see the statement. Code: not-found. */
export const getSealedStatement = defineAction({
  name: 'get-sealed-statement',
  citation: 'IR 18(2)',
  input: z.object({ id: recordId }),
  allowed: mayWithStatements('get-sealed-statement'),
  readOnly: true,
  run: async (context: Asked, { id }) => {
    const statement = await getStatement.run(context, { id })
    if (!statement.ok) return statement
    const { number, sealedFile } = statement.value
    if (sealedFile === undefined) return refused({ code: 'not-found' })
    return done({ number, bytes: await context.services.files.get(sealedFile) })
  },
})
