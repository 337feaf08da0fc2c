import { defineAction, done, refused } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { mayWithLibrary } from '../../rules/permissions.ts'
import { moveEntry } from '../../store.ts'
import { reasonedEntry } from '../law-entry-fields.ts'
import { ofCountryLaw } from '../rules/second-eyes.ts'
import { openEntry } from '../steps/open-entry.ts'

/** Puts a proposal aside for good, one's own too, with a reason. Codes: those of open-entry, required (reason). */
export const declineLawEntry = defineAction({
  name: 'decline-law-entry',
  input: reasonedEntry,
  allowed: mayWithLibrary('decline-law-entry'),
  run: async (context: Asked, { id, revision, reason }) => {
    const opened = await openEntry.run(context, { id, revision, step: 'decline' })
    if (!opened.ok) return opened
    if (reason === undefined) return refused({ code: 'required', field: 'reason' })
    const { entry } = opened.value
    await moveEntry(context.transaction, entry, { state: 'declined' })
    const data = { entry: id, title: entry.englishTitle }
    context.record({ ...ofCountryLaw(entry.country, 'declined'), reason, data })
    return done({ country: entry.country })
  },
})
