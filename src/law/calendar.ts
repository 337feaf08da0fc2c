import type { IsoDate } from './description.ts'
import { addDays, dayOfWeek, yearOf } from './iso-date.ts'
import {
  type EasterHoliday,
  type FixedHoliday,
  type FixedHolidayWithYears,
  type PublicHolidays,
  publicHolidays,
  type WeekdayHoliday,
} from './public-holidays.ts'

function pad(number: number): string {
  return String(number).padStart(2, '0')
}

/** Easter Sunday of the Western churches (Gregorian computus of Meeus, Jones and Butcher). */
export function westernEaster(year: number): IsoDate {
  const a = year % 19
  const century = Math.floor(year / 100)
  const rest = year % 100
  const g = Math.floor((8 * century + 13) / 25)
  const h = (19 * a + century - Math.floor(century / 4) - g + 15) % 30
  const l = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - h - (rest % 4)) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const n = h + l - 7 * m
  return `${year}-${pad(Math.floor((n + 90) / 25))}-${pad((n + 33 * Math.floor((n + 90) / 25) + 19) % 32)}`
}

/** Easter Sunday of the Orthodox churches as a Gregorian date; right from 1900 to 2099 (Meeus, Julian computus). */
export function orthodoxEaster(year: number): IsoDate {
  const d = (19 * (year % 19) + 15) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
  const month = Math.floor((d + e + 114) / 31)
  const day = ((d + e + 114) % 31) + 1
  const daysBetweenCalendars = 13
  return addDays(`${year}-${pad(month)}-${pad(day)}`, daysBetweenCalendars)
}

function isWeekend(date: IsoDate): boolean {
  return dayOfWeek(date) === 0 || dayOfWeek(date) === 6
}

function isInYears({ from = 0, to = 9999 }: { from?: number; to?: number }, year: number): boolean {
  return from <= year && year <= to
}

function withYears(holiday: FixedHoliday): FixedHolidayWithYears {
  return typeof holiday === 'string' ? { day: holiday } : holiday
}

function fixedDays(row: PublicHolidays, year: number): readonly IsoDate[] {
  return row.fixed
    .map(withYears)
    .filter(
      holiday =>
        isInYears(holiday, year) && !holiday.except?.includes(year) && year % (holiday.every ?? 1) === 0,
    )
    .map(holiday => `${year}-${holiday.day}`)
}

function easterDays(row: PublicHolidays, year: number): readonly IsoDate[] {
  const sunday = row.easter === 'western' ? westernEaster(year) : orthodoxEaster(year)
  return row.offsets
    .map((holiday): EasterHoliday => (typeof holiday === 'number' ? { offset: holiday } : holiday))
    .filter(holiday => isInYears(holiday, year))
    .map(({ offset }) => addDays(sunday, offset))
}

function weekdayDay({ weekday, onOrAfter }: WeekdayHoliday, year: number): IsoDate {
  const start = `${year}-${onOrAfter}`
  return addDays(start, (weekday - dayOfWeek(start) + 7) % 7)
}

function weekdayDays(row: PublicHolidays, year: number): readonly IsoDate[] {
  return (row.weekdays ?? [])
    .filter(holiday => isInYears(holiday, year))
    .map(holiday => weekdayDay(holiday, year))
}

function isSubstituted({ substituted }: PublicHolidays, date: IsoDate): boolean {
  return substituted === 'all' || (substituted?.includes(date.slice(5)) ?? false)
}

function withSubstitutes(row: PublicHolidays, days: readonly IsoDate[]): readonly IsoDate[] {
  const taken = new Set(days)
  const fixed = new Set(row.fixed.map(holiday => withYears(holiday).day))
  for (const date of days) {
    if (!isWeekend(date) || !fixed.has(date.slice(5)) || !isSubstituted(row, date)) continue
    let substitute = addDays(date, 1)
    while (isWeekend(substitute) || taken.has(substitute)) substitute = addDays(substitute, 1)
    taken.add(substitute)
  }
  return [...taken]
}

// The King's birthday and Saint Brigid's Day move by rules of their own.
function moved(country: string, date: IsoDate): IsoDate {
  if (country === 'NL' && date.endsWith('-04-27') && dayOfWeek(date) === 0) return addDays(date, -1)
  const first = `${date.slice(0, 4)}-02-01`
  return country === 'IE' && date.slice(5, 7) === '02' && dayOfWeek(first) === 5 ? first : date
}

function computeHolidays(country: string, year: number): ReadonlySet<IsoDate> {
  const row: PublicHolidays | undefined = publicHolidays.find(each => each.country === country)
  if (!row) return new Set()
  const days = [...fixedDays(row, year), ...easterDays(row, year), ...weekdayDays(row, year)].toSorted()
  return new Set(withSubstitutes(row, days).map(date => moved(country, date)))
}

/** Public holidays of a Member State (ISO alpha-2, `XI` too) in a year; empty for other countries. Source: R1182/71 2(1). */
export function publicHolidaysOf(country: string, year: number): readonly IsoDate[] {
  return [...computeHolidays(country, year)].toSorted()
}

/** Whether a date is a public holiday there; Saturdays and Sundays are not, unless they are one too. */
export function isPublicHoliday(country: string, date: IsoDate): boolean {
  return computeHolidays(country, yearOf(date)).has(date)
}

/** Whether a date is neither Saturday nor Sunday nor a public holiday there. Source: R1182/71 2(2). */
export function isWorkingDay(country: string, date: IsoDate): boolean {
  return !isWeekend(date) && !isPublicHoliday(country, date)
}

/** The date itself if it is a working day, else the next one. Source: R1182/71 3(4). */
export function nextWorkingDay(country: string, date: IsoDate): IsoDate {
  let day = date
  while (!isWorkingDay(country, day)) day = addDays(day, 1)
  return day
}

/** Last day of a period of so many calendar days after an event, whose own day does not count. Source: R1182/71 3(1), 3(4). */
export function lastDayAfter(event: IsoDate, days: number, country: string): IsoDate {
  return nextWorkingDay(country, addDays(event, days))
}
