import { isThirdCountry } from '../../../../law/territory.ts'
import { dayIn } from '../../../../law/time-zones.ts'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import { newId } from '../../../../platform/identifiers.ts'
import { type Asked, accountOf } from '../../../actor.ts'
import { mayWithLibrary } from '../../rules/permissions.ts'
import { findEntry, insertEntry } from '../../store.ts'
import { entryOf, lawEntryFields } from '../law-entry-fields.ts'
import { ofCountryLaw } from '../rules/second-eyes.ts'

/**
 * Proposes an entry for a third country, or a new version of a published one; nothing is published before another
 * officer has confirmed it. Codes: not-found, not-now, those of the fields.
 */
export const proposeLawEntry = defineAction({
  name: 'propose-law-entry',
  input: lawEntryFields.safeExtend({ replaces: recordId.optional() }),
  allowed: mayWithLibrary('propose-law-entry'),
  run: async (context: Asked, { replaces, ...given }) => {
    const { transaction, now, actor } = context
    const entry = entryOf(given)
    const proposedBy = accountOf(actor)
    const isThird = isThirdCountry(entry.country, dayIn(entry.country, now))
    if (proposedBy === undefined || !isThird) return refused({ code: 'not-found' })
    const earlier = replaces === undefined ? undefined : await findEntry(transaction, replaces)
    if (replaces !== undefined && earlier?.country !== entry.country) return refused({ code: 'not-found' })
    if (earlier !== undefined && earlier.state !== 'published') return refused({ code: 'not-now' })
    const id = newId(now)
    await insertEntry(transaction, { id, entry, replaces, proposedBy, now })
    const data = { entry: id, title: entry.englishTitle, replaces, content: entry }
    context.record({ ...ofCountryLaw(entry.country, 'proposed'), data })
    return done({ id })
  },
})
