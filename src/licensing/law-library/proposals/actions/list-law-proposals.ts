import { z } from 'zod'
import { defineAction } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { mayWithLibrary } from '../../rules/permissions.ts'
import { showEntries } from '../../steps/show-entries.ts'
import { listPending } from '../../store.ts'

/** What waits for a second pair of eyes: new and changed entries, and entries to be taken away. The oldest first. */
export const listLawProposals = defineAction({
  name: 'list-law-proposals',
  input: z.strictObject({}),
  allowed: mayWithLibrary('list-law-proposals'),
  readOnly: true,
  run: async (context: Asked) =>
    showEntries.run(context, { entries: await listPending(context.transaction) }),
})
