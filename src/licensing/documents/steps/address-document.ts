import type { DocumentType } from '../../../law/annex.ts'
import type { State } from '../../../law/life-cycles.ts'
import { defineStep, done } from '../../../platform/action.ts'
import type { Asked } from '../../actor.ts'
import { eventOf } from '../rules/events.ts'
import { updateState } from '../store/changes.ts'

interface Addressed {
  readonly document: Required<Pick<State, 'status' | 'subState'>> & {
    readonly id: string
    readonly type: DocumentType
  }
  readonly authorityId: string
}

/** Gives a document that has just been signed to the authority that handles it, with the sub-state of its status. */
export const addressDocument = defineStep({
  name: 'address-document',
  citation: 'R 4(1)',
  run: async ({ transaction, now, record }: Asked, { document, authorityId }: Addressed) => {
    const { id, status, subState } = document
    const state = { id, status, subState: subState ?? undefined, flags: [], statusAt: undefined }
    await updateState(transaction, { ...state, authorityId, at: now })
    record(eventOf(document, { type: 'received', data: { authority: authorityId } }))
    return done({ id })
  },
})
