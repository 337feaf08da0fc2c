import { defineAction, done, refused } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { mayWithLibrary } from '../../rules/permissions.ts'
import { rewriteEntry } from '../../store.ts'
import { entryOf, lawEntryFields, revisionField } from '../law-entry-fields.ts'
import { ofCountryLaw } from '../rules/second-eyes.ts'
import { openEntry } from '../steps/open-entry.ts'

/** Changes a proposal of one's own that nobody has confirmed yet. Codes: those of open-entry and of the fields. */
export const changeProposedEntry = defineAction({
  name: 'change-proposed-entry',
  input: lawEntryFields.safeExtend({ id: recordId, revision: revisionField }),
  allowed: mayWithLibrary('change-proposed-entry'),
  run: async (context: Asked, { id, revision, ...given }) => {
    const opened = await openEntry.run(context, { id, revision, step: 'change' })
    if (!opened.ok) return opened
    const { entry } = opened.value
    const written = entryOf(given)
    if (written.country !== entry.country) return refused({ code: 'not-found' })
    await rewriteEntry(context.transaction, entry, written)
    const data = { entry: id, title: written.englishTitle, content: written }
    context.record({ ...ofCountryLaw(entry.country, 'changed'), data })
    return done({ id })
  },
})
