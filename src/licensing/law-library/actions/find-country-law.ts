import { z } from 'zod'
import { isThirdCountry } from '../../../law/territory.ts'
import { dayIn } from '../../../law/time-zones.ts'
import { defineAction, done, refused } from '../../../platform/action.ts'
import { formed, isCalendarDate } from '../../../platform/fields.ts'
import type { Asked } from '../../actor.ts'
import { countryField } from '../country-field.ts'
import { entriesDuring, permitNeedDuring } from '../rules/in-force.ts'
import { mayWithLibrary } from '../rules/permissions.ts'
import { listEntries } from '../store.ts'
import type { CountryLaw, DayRange } from '../types.ts'

const day = formed(/^\d{4}-\d{2}-\d{2}$/, 'date').refine(isCalendarDate, 'date')

interface AskedDays {
  readonly from?: string | undefined
  readonly until?: string | undefined
}

/** One day stands for both. */
function daysAsked({ from, until }: AskedDays): DayRange | undefined {
  const first = from ?? until
  return first === undefined ? undefined : { from: first, until: until ?? first }
}

/**
 * Whether what left a third country in a time, both days included, needed a permit, and by which laws; without days
 * all its laws, and what holds today. Codes: not-found, date.
 */
export const findCountryLaw = defineAction({
  name: 'find-country-law',
  citation: 'IR 8(1)(b)',
  input: z.strictObject({ country: countryField, from: day.optional(), until: day.optional() }),
  allowed: mayWithLibrary('find-country-law'),
  readOnly: true,
  run: async ({ transaction, now }: Asked, { country, ...asked }) => {
    const today = dayIn(country, now)
    if (!isThirdCountry(country, today)) return refused({ code: 'not-found' })
    const when = daysAsked(asked)
    if (when !== undefined && when.until < when.from) return refused({ code: 'date', field: 'until' })
    const entries = await listEntries(transaction, { states: ['published'], country })
    return done<CountryLaw>({
      ...{ country, when, known: entries.length },
      answer: permitNeedDuring(entries, when ?? { from: today, until: today }),
      entries: when === undefined ? entries : entriesDuring(entries, when),
    })
  },
})
