import { defineStep, done, refused } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { mayEdit } from '../../rules/permissions.ts'
import { documentScope } from '../../rules/scope.ts'
import { loadDocument } from '../../steps/load-document.ts'
import { holdDocument } from '../../store/hold.ts'

/** Takes a draft in hand to change it: held until the transaction ends. Codes: not-found, not-a-draft. */
export const editDraft = defineStep({
  name: 'edit-draft',
  run: async (context: Asked, { id }: { readonly id: string }) => {
    const { transaction, actor, now } = context
    await holdDocument(transaction, { id, scope: documentScope(actor, now) })
    const found = await loadDocument.run(context, { id })
    if (!found.ok) return found
    return mayEdit(actor, found.value)
      ? done(found.value)
      : refused({ code: 'not-a-draft', citation: 'IR 18(2)' })
  },
})
