import { defineStep, done } from '../../../platform/action.ts'
import type { Asked } from '../../actor.ts'
import { eventOf } from '../../documents/rules/events.ts'
import { returnPrepared } from '../store/decisions.ts'
import type { CaseHead } from '../types.ts'

interface Given {
  readonly found: Pick<CaseHead, 'id' | 'type'>
  readonly reason: string
  /** Whether the history is told of it by whoever asks. */
  readonly isTold?: true
}

/** Puts a prepared decision back, where there is one, because something happened that it does not know (Default 45). */
export const returnDecision = defineStep({
  name: 'return-decision',
  citation: 'Default 45',
  run: async ({ transaction, actor, now, record }: Asked, { found, reason, isTold }: Given) => {
    const by = actor.reference
    const isReturned = await returnPrepared(transaction, { documentId: found.id, by, reason, at: now })
    if (isReturned && !isTold) record(eventOf(found, { type: 'decision-returned', reason }))
    return done({ isReturned })
  },
})
