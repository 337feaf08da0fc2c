import { defineAction, done } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { mayWithLibrary } from '../../rules/permissions.ts'
import { moveEntry } from '../../store.ts'
import { readEntry } from '../law-entry-fields.ts'
import { ofCountryLaw } from '../rules/second-eyes.ts'
import { openEntry } from '../steps/open-entry.ts'

/** Takes a published entry away, as a colleague has proposed: the second pair of eyes. Codes: those of open-entry. */
export const confirmWithdrawal = defineAction({
  name: 'confirm-withdrawal',
  input: readEntry,
  allowed: mayWithLibrary('confirm-withdrawal'),
  run: async (context: Asked, { id, revision }) => {
    const opened = await openEntry.run(context, { id, revision, step: 'confirm-withdrawal' })
    if (!opened.ok) return opened
    const { entry, accountId } = opened.value
    await moveEntry(context.transaction, entry, { state: 'withdrawn', withdrawnBy: accountId })
    const reason = entry.withdrawal?.reason
    const data = { entry: id, title: entry.englishTitle }
    context.record({ ...ofCountryLaw(entry.country, 'withdrawn'), reason, data })
    return done({ country: entry.country })
  },
})
