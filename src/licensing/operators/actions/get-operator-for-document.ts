import { z } from 'zod'
import { defineAction, done, refused } from '../../../platform/action.ts'
import { recordId } from '../../../platform/fields.ts'
import type { Asked } from '../../actor.ts'
import { mayWithOperators, operatorScope } from '../rules/permissions.ts'
import { findForDocument } from '../store/read.ts'
import type { OperatorForDocument } from '../types.ts'

/**
 * The holder of the goods for box I.18. Whoever handles a document lawfully asks as the clock, inside an action that
 * has already decided so; others reach only what they may see. Code: not-found.
 */
export const getOperatorForDocument = defineAction({
  name: 'get-operator-for-document',
  citation: 'IR Annex I',
  input: z.object({ operatorId: recordId }),
  allowed: mayWithOperators('get-operator-for-document'),
  readOnly: true,
  run: async ({ transaction, actor }: Asked, input) => {
    const found = await findForDocument(transaction, { id: input.operatorId, scope: operatorScope(actor) })
    return found === undefined ? refused({ code: 'not-found' }) : done<OperatorForDocument>(found)
  },
})
