import { z } from 'zod'
import { isThirdCountry } from '../../../law/territory.ts'
import { dayIn } from '../../../law/time-zones.ts'
import { defineAction, done, refused } from '../../../platform/action.ts'
import { findEvents, type StoredEvent } from '../../../platform/events.ts'
import { fullName } from '../../../platform/words/index.ts'
import type { Asked } from '../../actor.ts'
import { countryField } from '../country-field.ts'
import { lastLookedAt } from '../rules/at-glance.ts'
import { permitNeedOn } from '../rules/in-force.ts'
import { keepsLibrary, mayWithLibrary } from '../rules/permissions.ts'
import { showEntries } from '../steps/show-entries.ts'
import { findPeople, listEntries } from '../store.ts'
import { type CountryLaws, entryEvents, type LibraryEvent } from '../types.ts'

const recorded = z.enum(entryEvents)
const told = z.object({ title: z.string().catch('') })

/** What the library publishes about a third country, and what has been changed there. Code: not-found. */
export const getCountryLaws = defineAction({
  name: 'get-country-laws',
  citation: 'IR 8(1)(b)',
  input: z.strictObject({ country: countryField }),
  allowed: mayWithLibrary('get-country-laws'),
  readOnly: true,
  run: async (context: Asked, { country }) => {
    const { transaction, actor, now } = context
    const today = dayIn(country, now)
    if (!isThirdCountry(country, today)) return refused({ code: 'not-found' })
    const entries = await listEntries(transaction, { states: ['published'], country })
    const shown = await showEntries.run(context, { entries })
    if (!shown.ok) return shown
    return done<CountryLaws>({
      country,
      today: permitNeedOn(entries, today),
      entries: shown.value,
      lastLookedAt: lastLookedAt(entries),
      events: await eventsOf(context, country),
      mayPropose: keepsLibrary(actor),
    })
  },
})

/** Newest first; what is only proposed is for those who keep the library. */
async function eventsOf({ transaction, actor }: Asked, id: string): Promise<readonly LibraryEvent[]> {
  const isKeeper = keepsLibrary(actor)
  const events = await findEvents(transaction, { type: 'country-law', id })
  const accountOf = ({ actor: reference }: StoredEvent) => reference.replace(/^account:/, '')
  const people = isKeeper ? await findPeople(transaction, events.map(accountOf)) : []
  const names = new Map(people.map(person => [person.accountId, fullName(person)]))
  const said = events.toReversed().map(event => ({
    ...{ seq: event.seq, type: recorded.parse(event.type), at: event.at },
    ...told.parse(event.data),
    reason: event.reason,
    who: names.get(accountOf(event)),
  }))
  return isKeeper ? said : said.filter(({ type }) => isPublic.includes(type)).map(withoutReason)
}

const isPublic: readonly LibraryEvent['type'][] = ['published', 'replaced', 'withdrawn']

function withoutReason(event: LibraryEvent): LibraryEvent {
  return event.type === 'withdrawn' ? event : { ...event, reason: undefined }
}
