import type { DocumentType } from '../../../law/annex.ts'
import { type LifeCycleAction, type State, transition } from '../../../law/life-cycles.ts'
import { defineStep, done, refused } from '../../../platform/action.ts'
import type { Asked } from '../../actor.ts'
import { eventOf, type Told } from '../rules/events.ts'
import { updateState } from '../store/changes.ts'

/** A document as it stands, held by whoever asks, and what is done to it. */
export interface Moving {
  readonly document: State & { readonly id: string; readonly type: DocumentType }
  readonly action: LifeCycleAction
  /** The authority that handles it from now on. */
  readonly authorityId?: string
  readonly told: Told
}

/**
 * The one way in which a signed document comes to another status, sub-state or mark: by the tables of the law. Codes:
 * transition-not-allowed, transition-not-now, with the article of the table.
 */
export const moveDocument = defineStep({
  name: 'move-document',
  citation: 'IR2145 Annex I',
  run: async (context: Asked, { document, action, authorityId, told }: Moving) => {
    const { transaction, now } = context
    const { id, type } = document
    const step = transition(type, document, action)
    if (!step.ok) return refused({ code: step.code, citation: step.citation, values: step.values })
    const { to: status, subState, flags } = step
    const statusAt = status === document.status ? undefined : now
    await updateState(transaction, { id, status, subState, flags, statusAt, authorityId, at: now })
    context.record(eventOf(document, told))
    return done({ status, subState, flags })
  },
})
