import { addDays, dayOfWeek, type IsoDate, yearOf } from '../iso-date.ts'
import { orthodoxEaster, westernEaster } from './easter.ts'
import type { Confidence, Doubt, Holiday, HolidayYears, NationalCalendar } from './national-calendar.ts'

/** A public holiday on its date. */
export interface HolidayOnDate {
  readonly date: IsoDate
  /** In English. */
  readonly name: string
  /** In a language of the State. */
  readonly ownName: string
  /** The national act and its place. */
  readonly source: string
  readonly confidence: Confidence
  readonly doubt?: Doubt | undefined
  /** Whether the holiday itself is on a Saturday or Sunday and this working day is given in its place. */
  readonly isSubstitute: boolean
}

/** Whether a date is a Saturday or a Sunday. */
export function isWeekend(date: IsoDate): boolean {
  return dayOfWeek(date) === 0 || dayOfWeek(date) === 6
}

function isInYear({ from = 0, to = 9999, except, every, exceptEvery, when }: HolidayYears, year: number) {
  if (year < from || year > to || except?.includes(year)) return false
  if (every !== undefined && year % every !== 0) return false
  if (exceptEvery !== undefined && year % exceptEvery === 0) return false
  return when?.weekdays.includes(dayOfWeek(`${year}-${when.day}`)) ?? true
}

function dateIn(holiday: Holiday, year: number, easterSunday: IsoDate): IsoDate {
  if ('date' in holiday) return holiday.date
  if ('on' in holiday) return `${year}-${holiday.on}`
  if ('easter' in holiday) return addDays(easterSunday, holiday.easter)
  const start = `${year}-${holiday.onOrAfter}`
  return addDays(start, (holiday.weekday - dayOfWeek(start) + 7) % 7)
}

function onDate(holiday: Holiday, date: IsoDate, isSubstitute: boolean): HolidayOnDate {
  const { name, ownName, source, confidence = 'M', doubt } = holiday
  return { date, name, ownName, source, confidence, isSubstitute, ...(doubt === undefined ? {} : { doubt }) }
}

function substitutesOf(dated: readonly (readonly [Holiday, IsoDate])[]): readonly HolidayOnDate[] {
  const taken = new Set(dated.map(([, date]) => date))
  return dated.flatMap(([holiday, date]) => {
    if (!('on' in holiday) || holiday.isSubstituted !== true || !isWeekend(date)) return []
    let day = addDays(date, 1)
    while (isWeekend(day) || taken.has(day)) day = addDays(day, 1)
    taken.add(day)
    return [onDate(holiday, day, true)]
  })
}

/** The public holidays of a calendar in a year, in order, with the days given for those at a weekend. Source: R1182/71 2(1). */
export function holidaysOfYear(calendar: NationalCalendar, year: number): readonly HolidayOnDate[] {
  const easterSunday = calendar.easter === 'western' ? westernEaster(year) : orthodoxEaster(year)
  const dated = calendar.holidays
    .filter(holiday => isInYear(holiday, year))
    .map(holiday => [holiday, dateIn(holiday, year, easterSunday)] as const)
    .filter(([, date]) => yearOf(date) === year)
    .toSorted(([, left], [, right]) => left.localeCompare(right))
  const days = dated.map(([holiday, date]) => onDate(holiday, date, false))
  return [...days, ...substitutesOf(dated)].toSorted((left, right) => left.date.localeCompare(right.date))
}
