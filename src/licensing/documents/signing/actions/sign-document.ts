import { defineAction, refused } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { kindOf } from '../../kind.ts'
import { mayWithDocuments } from '../../rules/permissions.ts'
import { loadHead } from '../../steps/load-head.ts'
import { signDraft, signingInput } from '../steps/sign-draft.ts'

/** The holder makes the declaration and signs; the system seals the document, and it is valid (IR 18(2)). */
export const signDocument = defineAction({
  name: 'sign-document',
  citation: 'IR 18(2)',
  input: signingInput,
  allowed: mayWithDocuments('sign-document'),
  run: async (context: Asked, signing) => {
    const head = await loadHead.run(context, signing)
    if (!head.ok) return head
    const { isSubmitted } = kindOf(context.services.kinds, head.value.type).signed
    return isSubmitted ? refused({ code: 'not-found' }) : signDraft.run(context, signing)
  },
})
