import { z } from 'zod'
import { defineAction, done } from '../../../platform/action.ts'
import { findEvents } from '../../../platform/events.ts'
import { recordId } from '../../../platform/fields.ts'
import { fullName } from '../../../platform/words/index.ts'
import type { Asked } from '../../actor.ts'
import { recordOf } from '../../documents/rules/record-of.ts'
import { loadHead } from '../../documents/steps/load-head.ts'
import { accountOf, historyActor, isVisible, mayReadHistory } from '../rules.ts'
import { findNames } from '../store.ts'
import type { DocumentHistory } from '../types.ts'

const told = z.object({
  boxes: z.array(z.string()).optional().catch(undefined),
  copiedFrom: z.string().optional().catch(undefined),
  refersTo: z.string().optional().catch(undefined),
  replaces: z.string().optional().catch(undefined),
  replacedBy: z.string().optional().catch(undefined),
})

/** What happened to a document that the actor may see (IR 24(2)). Code: not-found. */
export const listHistory = defineAction({
  name: 'list-history',
  citation: 'IR 24(2)',
  input: z.strictObject({ id: recordId }),
  allowed: mayReadHistory,
  readOnly: true,
  run: async (context: Asked, { id }) => {
    const { transaction, actor } = context
    const seen = await loadHead.run(context, { id })
    if (!seen.ok) return seen
    const { type, number, address, countryOfImport } = seen.value
    const all = await findEvents(transaction, recordOf(seen.value))
    const events = all.filter(event => isVisible(actor, seen.value, event))
    const accounts = [...new Set(events.flatMap(event => accountOf(event.actor) ?? []))]
    const named = await findNames(transaction, accounts)
    const names = new Map(Array.from(named, ([account, name]) => [account, fullName(name)]))
    const entries = events.map(event => ({
      seq: event.seq,
      type: event.type,
      at: event.at,
      who: historyActor(event, names),
      ...told.parse(event.data),
    }))
    return done<DocumentHistory>({ type, number, address, countryOfImport, entries })
  },
})
