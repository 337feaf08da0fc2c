import { defineStep, done } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { type Change, changeOf } from '../../change-of.ts'
import { eventOf, type Told } from '../../rules/events.ts'
import { updateDocument } from '../../store/changes.ts'
import type { Document } from '../../types.ts'

interface Given extends Omit<Change, 'now'> {
  readonly draft: Document
  readonly events: readonly Told[]
}

/** Writes what changed in a draft besides its goods, with its lines in the history; gives its version then. */
export const writeChange = defineStep({
  name: 'write-change',
  citation: 'IR 24(2)',
  run: async (context: Asked, { draft, events, ...change }: Given) => {
    const written = changeOf(draft, { ...change, now: context.now })
    await updateDocument(context.transaction, written)
    for (const event of events) context.record(eventOf(draft, event))
    return done({ version: written.version })
  },
})
