import { defineStep, done, refused } from '../../../platform/action.ts'
import type { Asked } from '../../actor.ts'
import { operatorScope } from '../rules/permissions.ts'
import { findForDocument } from '../store/for-document.ts'
import type { OperatorForDocument } from '../types.ts'

/**
 * The holder of the goods for box I.18. Whoever handles a document lawfully asks as the clock; others reach only what
 * they may see. Code: not-found.
 */
export const getOperatorForDocument = defineStep({
  name: 'get-operator-for-document',
  citation: 'IR Annex I',
  run: async ({ transaction, actor }: Asked, { operatorId }: { readonly operatorId: string }) => {
    const found = await findForDocument(transaction, { id: operatorId, scope: operatorScope(actor) })
    return found === undefined ? refused({ code: 'not-found' }) : done<OperatorForDocument>(found)
  },
})
