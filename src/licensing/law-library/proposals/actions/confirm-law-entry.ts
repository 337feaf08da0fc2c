import { defineAction, done, type Outcome, refused } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { mayWithLibrary } from '../../rules/permissions.ts'
import { findEntry, moveEntry } from '../../store.ts'
import { confirmedEntry } from '../law-entry-fields.ts'
import { ofCountryLaw } from '../rules/second-eyes.ts'
import { openEntry } from '../steps/open-entry.ts'

/**
 * Publishes what a colleague has proposed: the second pair of eyes. A new version takes the place of the earlier one.
 * Days on which sources were looked at are given here alone, by whoever confirms.
 * Codes: those of open-entry, replaced-meanwhile.
 */
export const confirmLawEntry = defineAction({
  name: 'confirm-law-entry',
  input: confirmedEntry,
  allowed: mayWithLibrary('confirm-law-entry'),
  run: async (context: Asked, { id, revision, sources: looked }) => {
    const opened = await openEntry.run(context, { id, revision, step: 'confirm' })
    if (!opened.ok) return opened
    const { entry, accountId } = opened.value
    const replaced = await replaceEarlier(context, entry.replaces)
    if (!replaced.ok) return replaced
    const confirmed = { by: accountId, at: context.now }
    const sources = entry.sources.map((source, at) => ({ ...source, lookedAt: looked[at]?.lookedAt }))
    await moveEntry(context.transaction, entry, { state: 'published', confirmed, sources })
    const data = { entry: id, title: entry.englishTitle, sources }
    context.record({ ...ofCountryLaw(entry.country, 'published'), data })
    return done({ country: entry.country })
  },
})

/** Takes an earlier version out of the library. Code: replaced-meanwhile. */
async function replaceEarlier(context: Asked, id: string | undefined): Promise<Outcome<null>> {
  if (id === undefined) return done(null)
  const earlier = await findEntry(context.transaction, id, true)
  if (earlier?.state !== 'published') return refused({ code: 'replaced-meanwhile' })
  await moveEntry(context.transaction, earlier, { state: 'replaced' })
  const data = { entry: id, title: earlier.englishTitle }
  context.record({ ...ofCountryLaw(earlier.country, 'replaced'), data })
  return done(null)
}
