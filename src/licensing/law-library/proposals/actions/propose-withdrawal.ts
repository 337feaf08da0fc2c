import { defineAction, done, refused } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { mayWithLibrary } from '../../rules/permissions.ts'
import { markWithdrawal } from '../../store.ts'
import { reasonedEntry } from '../law-entry-fields.ts'
import { ofCountryLaw } from '../rules/second-eyes.ts'
import { openEntry } from '../steps/open-entry.ts'

/** Proposes to take a published entry away; it stays until another officer confirms. Codes: those of open-entry, required (reason). */
export const proposeWithdrawal = defineAction({
  name: 'propose-withdrawal',
  input: reasonedEntry,
  allowed: mayWithLibrary('propose-withdrawal'),
  run: async (context: Asked, { id, revision, reason }) => {
    const opened = await openEntry.run(context, { id, revision, step: 'propose-withdrawal' })
    if (!opened.ok) return opened
    if (reason === undefined) return refused({ code: 'required', field: 'reason' })
    const { entry, accountId } = opened.value
    await markWithdrawal(context.transaction, entry, { by: accountId, at: context.now, reason })
    const data = { entry: id, title: entry.englishTitle }
    context.record({ ...ofCountryLaw(entry.country, 'withdrawal-proposed'), reason, data })
    return done({ country: entry.country })
  },
})
