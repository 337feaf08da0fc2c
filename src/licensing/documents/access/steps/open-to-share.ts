import { defineStep, done, refused } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { documentScope } from '../../rules/scope.ts'
import { loadDocument } from '../../steps/load-document.ts'
import { holdDocument } from '../../store/hold.ts'
import type { Document } from '../../types.ts'
import { mayShare } from '../rules.ts'

interface Given {
  readonly id: string
  /** Held until the transaction ends, to change who has access. */
  readonly isHeld?: boolean
}

/** A document whose holder the actor is, and which may be opened to others. Code: not-found. */
export const openToShare = defineStep({
  name: 'open-to-share',
  citation: 'IR 19(4)',
  run: async (context: Asked, { id, isHeld = false }: Given) => {
    const { transaction, actor, now } = context
    if (isHeld) await holdDocument(transaction, { id, scope: documentScope(actor, now) })
    const found = await loadDocument.run(context, { id })
    if (!found.ok) return found
    return mayShare(actor, found.value) ? done<Document>(found.value) : refused({ code: 'not-found' })
  },
})
