import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { mayWithLibrary } from '../../rules/permissions.ts'
import { showEntries } from '../../steps/show-entries.ts'
import { findEntry } from '../../store.ts'

/** One entry in whatever state, and the published one whose place it is to take. Code: not-found. */
export const getLawEntry = defineAction({
  name: 'get-law-entry',
  input: z.strictObject({ id: recordId }),
  allowed: mayWithLibrary('get-law-entry'),
  readOnly: true,
  run: async (context: Asked, { id }) => {
    const entry = await findEntry(context.transaction, id)
    if (entry === undefined) return refused({ code: 'not-found' })
    const earlier =
      entry.replaces === undefined ? undefined : await findEntry(context.transaction, entry.replaces)
    const shown = await showEntries.run(context, { entries: earlier ? [entry, earlier] : [entry] })
    if (!shown.ok) return shown
    const [first, second] = shown.value
    return first === undefined ? refused({ code: 'not-found' }) : done({ entry: first, replaces: second })
  },
})
