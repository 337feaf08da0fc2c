import { z } from 'zod'
import { calendarDaysOf } from '../../../law/calendar.ts'
import { yearOf } from '../../../law/iso-date.ts'
import { officialLanguagesOf } from '../../../law/languages.ts'
import { publicHolidays } from '../../../law/public-holidays.ts'
import { defineAction, done } from '../../../platform/action.ts'
import { findEvents, type StoredEvent } from '../../../platform/events.ts'
import { fullName } from '../../../platform/words/index.ts'
import type { Asked } from '../../actor.ts'
import { stateWithCalendar } from '../calendar-fields.ts'
import {
  mayChangeCalendarOf,
  mayKnowWho,
  mayReadCalendars,
  stepsFor,
  todayAt,
  yearsAround,
} from '../rules.ts'
import { getSeat } from '../steps/get-seat.ts'
import { findPeople } from '../store.ts'
import { type CalendarEvent, calendarEvents, type ShownCalendar } from '../types.ts'

const recorded = z.enum(calendarEvents)
const told = z.object({ date: z.string(), name: z.string().optional().catch(undefined) })

/** The calendar of a State in a year, in the present one unless another within reach is asked for. Code: not-found. */
export const getCalendar = defineAction({
  name: 'get-calendar',
  citation: 'R1182/71 2(1)',
  input: z.strictObject({ country: stateWithCalendar, year: z.number().int().optional() }),
  allowed: mayReadCalendars,
  readOnly: true,
  run: async (context: Asked, { country, year: wanted }) => {
    const seat = await getSeat.run(context, { country })
    if (!seat.ok) return seat
    const today = todayAt(country, context.now)
    const years = yearsAround(today)
    const year = Math.min(Math.max(wanted ?? yearOf(today), years.first), years.last)
    const isChangeable = mayChangeCalendarOf(context.actor, country)
    const days = calendarDaysOf(seat.value, year).map(day => ({
      ...day,
      reason: seat.value.changes.find(({ date }) => date === day.date)?.reason,
      steps: isChangeable ? stepsFor({ date: day.date, today, found: day }) : [],
    }))
    return done<ShownCalendar>({
      ...{ country, year, years, days, isChangeable },
      language: officialLanguagesOf(country)[0] ?? 'en',
      gaps: publicHolidays.find(calendar => calendar.country === country)?.gaps ?? [],
      events: await eventsOf(context, `${country}-${year}`),
    })
  },
})

/** Newest first. */
async function eventsOf({ transaction, actor }: Asked, id: string): Promise<readonly CalendarEvent[]> {
  const events = await findEvents(transaction, { type: 'calendar', id })
  const accountOf = ({ actor: reference }: StoredEvent) => reference.replace(/^account:/, '')
  const people = mayKnowWho(actor) ? await findPeople(transaction, events.map(accountOf)) : []
  const names = new Map(people.map(person => [person.accountId, fullName(person)]))
  return events.toReversed().map(event => ({
    ...{ seq: event.seq, type: recorded.parse(event.type), at: event.at, reason: event.reason },
    ...told.parse(event.data),
    who: names.get(accountOf(event)),
  }))
}
