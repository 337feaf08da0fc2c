import { defineAction, done, refused } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { mayWithLibrary } from '../../rules/permissions.ts'
import { markWithdrawal } from '../../store.ts'
import { reasonedEntry } from '../law-entry-fields.ts'
import { ofCountryLaw } from '../rules/second-eyes.ts'
import { openEntry } from '../steps/open-entry.ts'

/** Keeps an entry that somebody proposed to take away, with a reason. Codes: those of open-entry, required (reason). */
export const keepLawEntry = defineAction({
  name: 'keep-law-entry',
  input: reasonedEntry,
  allowed: mayWithLibrary('keep-law-entry'),
  run: async (context: Asked, { id, revision, reason }) => {
    const opened = await openEntry.run(context, { id, revision, step: 'keep' })
    if (!opened.ok) return opened
    if (reason === undefined) return refused({ code: 'required', field: 'reason' })
    const { entry } = opened.value
    await markWithdrawal(context.transaction, entry, undefined)
    const data = { entry: id, title: entry.englishTitle }
    context.record({ ...ofCountryLaw(entry.country, 'kept'), reason, data })
    return done({ country: entry.country })
  },
})
