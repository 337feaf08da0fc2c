import { defineStep, done } from '../../../platform/action.ts'
import { fullName } from '../../../platform/words/index.ts'
import { type Asked, accountOf } from '../../actor.ts'
import { stepsFor } from '../proposals/rules/second-eyes.ts'
import { keepsLibrary } from '../rules/permissions.ts'
import { findPeople } from '../store.ts'
import type { KeptEntry, ShownEntry } from '../types.ts'

/** Entries as the actor may see them: names and steps are for those who keep the library. */
export const showEntries = defineStep({
  name: 'show-entries',
  run: async ({ transaction, actor }: Asked, { entries }: { readonly entries: readonly KeptEntry[] }) => {
    const accountId = keepsLibrary(actor) ? accountOf(actor) : undefined
    if (accountId === undefined) return done(entries.map(forReaders))
    const people = await findPeople(transaction, entries.flatMap(accountsOf))
    const names = new Map(people.map(person => [person.accountId, fullName(person)]))
    const nameOf = (account: string | undefined) => (account === undefined ? undefined : names.get(account))
    return done(
      entries.map(
        (entry): ShownEntry => ({
          ...entry,
          proposer: nameOf(entry.proposedBy),
          confirmer: nameOf(entry.confirmedBy),
          withdrawer: nameOf(entry.withdrawal?.by),
          steps: stepsFor(entry, accountId),
        }),
      ),
    )
  },
})

function accountsOf({ proposedBy, confirmedBy, withdrawal }: KeptEntry): readonly string[] {
  return [proposedBy, confirmedBy, withdrawal?.by].filter(account => account !== undefined)
}

/** Without who wrote it, and without what is only wished. */
function forReaders({ proposedBy: _, confirmedBy: __, withdrawal: ___, ...entry }: KeptEntry): ShownEntry {
  return { ...entry, steps: [] }
}
