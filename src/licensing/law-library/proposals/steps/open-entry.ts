import { defineStep, done, refused } from '../../../../platform/action.ts'
import { type Asked, accountOf } from '../../../actor.ts'
import { findEntry } from '../../store.ts'
import type { EntryStep } from '../../types.ts'
import { refuseStep } from '../rules/second-eyes.ts'

interface Opening {
  readonly id: string
  readonly revision: number
  readonly step: EntryStep
}

/**
 * Locks an entry for a step that the actor may take with the version they have read. Codes: not-found, changed-meanwhile,
 * not-now, own-proposal, not-your-proposal.
 */
export const openEntry = defineStep({
  name: 'open-entry',
  run: async ({ transaction, actor }: Asked, { id, revision, step }: Opening) => {
    const entry = await findEntry(transaction, id, true)
    const accountId = accountOf(actor)
    if (entry === undefined || accountId === undefined) return refused({ code: 'not-found' })
    const refusal = refuseStep(entry, { step, accountId, revision })
    return refusal === undefined ? done({ entry, accountId }) : refused(refusal)
  },
})
