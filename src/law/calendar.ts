import { type HolidayOnDate, holidaysOfYear, isWeekend } from './calendars/holidays-of-year.ts'
import { addDays, type IsoDate, yearOf } from './iso-date.ts'
import { publicHolidays } from './public-holidays.ts'

/** What a State's administrator has said about one day of its calendar, against the tables. Source: Default 34. */
export interface CalendarChange {
  /** ISO 3166-1 alpha-2; Northern Ireland is XI. */
  readonly country: string
  readonly date: IsoDate
  readonly kind: 'added' | 'struck'
  /** Of an added day, as the administrator wrote it. */
  readonly name?: string | undefined
}

/** Where a period is counted: the deciding authority's State, and what has been changed there. Source: Defaults 34, 55. */
export interface Seat {
  readonly country: string
  readonly changes: readonly CalendarChange[]
}

/** The days off that a period is counted by; doubtful ones only where they give the holder more time. Source: Default 42. */
export interface Calendar extends Seat {
  readonly days: 'certain' | 'doubtful-too'
}

/** A day of a State's calendar with what became of it. */
export interface CalendarDay extends Omit<HolidayOnDate, 'source' | 'confidence'> {
  /** Absent for a day that an administrator added. */
  readonly source?: string | undefined
  readonly confidence?: HolidayOnDate['confidence'] | undefined
  readonly change?: CalendarChange['kind'] | undefined
}

/** A State's calendar as it stands in the tables. Source: R1182/71 2(1). */
export function unchanged(country: string): Seat {
  return { country, changes: [] }
}

/** Every clock of every case on a list asks for the same few years. */
const known = new Map<string, readonly HolidayOnDate[]>()
const mostKnown = 1000

/** Public holidays of a Member State (ISO alpha-2, `XI` too) in a year; empty for other countries. Source: R1182/71 2(1). */
export function publicHolidaysOf(country: string, year: number): readonly HolidayOnDate[] {
  const key = `${country} ${year}`
  const found = known.get(key)
  if (found !== undefined) return found
  const calendar = publicHolidays.find(each => each.country === country)
  if (calendar === undefined) return []
  if (known.size >= mostKnown) known.clear()
  const days = holidaysOfYear(calendar, year)
  known.set(key, days)
  return days
}

function changeOf({ country, changes }: Seat, date: IsoDate): CalendarChange | undefined {
  return changes.find(change => change.country === country && change.date === date)
}

/** All days of a year, those that were added or struck among them, in order. Source: R1182/71 2(1), Default 34. */
export function calendarDaysOf(seat: Seat, year: number): readonly CalendarDay[] {
  const listed = publicHolidaysOf(seat.country, year)
  const isListed = (date: IsoDate) => listed.some(day => day.date === date)
  const marked = listed.map(day => ({ ...day, change: changeOf(seat, day.date)?.kind }))
  const added = seat.changes
    .filter(({ country, kind }) => country === seat.country && kind === 'added')
    .filter(({ date }) => yearOf(date) === year && !isListed(date))
    .map(({ date, name = '' }) => ({
      date,
      name,
      ownName: name,
      isSubstitute: false,
      change: 'added' as const,
    }))
  return [...marked, ...added].toSorted((left, right) => left.date.localeCompare(right.date))
}

/** Whether a date is a public holiday there; Saturdays and Sundays are not, unless they are one too. Source: R1182/71 2(1). */
export function isPublicHoliday(calendar: Calendar, date: IsoDate): boolean {
  const change = changeOf(calendar, date)
  if (change !== undefined) return change.kind === 'added'
  return publicHolidaysOf(calendar.country, yearOf(date)).some(
    day => day.date === date && (day.doubt === undefined || calendar.days === 'doubtful-too'),
  )
}

/** Whether a date is neither Saturday nor Sunday nor a public holiday there. Source: R1182/71 2(2). */
export function isWorkingDay(calendar: Calendar, date: IsoDate): boolean {
  return !isWeekend(date) && !isPublicHoliday(calendar, date)
}

/** The date itself if it is a working day, else the next one. Source: R1182/71 3(4). */
export function nextWorkingDay(calendar: Calendar, date: IsoDate): IsoDate {
  let day = date
  while (!isWorkingDay(calendar, day)) day = addDays(day, 1)
  return day
}

/** Last day of a period of so many calendar days after an event, whose own day does not count. Source: R1182/71 3(1), 3(4). */
export function lastDayAfter(event: IsoDate, days: number, calendar: Calendar): IsoDate {
  return nextWorkingDay(calendar, addDays(event, days))
}

/**
 * The last day that holds when it has once been told and the calendar has changed since: never an earlier one, and where
 * the told day has become a holiday the next working day. Source: Defaults 34 and 42.
 */
export function keptLastDay(told: IsoDate, recounted: IsoDate, calendar: Calendar): IsoDate {
  const kept = nextWorkingDay(calendar, told)
  return recounted > kept ? recounted : kept
}
