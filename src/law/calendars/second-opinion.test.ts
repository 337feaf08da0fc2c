import Holidays, { type HolidaysTypes } from 'date-holidays'
import { describe, expect, test } from 'vitest'
import { publicHolidaysOf } from '../calendar.ts'
import { addDays, type IsoDate } from '../iso-date.ts'
import { publicHolidays } from '../public-holidays.ts'
import { isWeekend } from './holidays-of-year.ts'

const years = [2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032]

/** A weekday that only one of the two calls a public holiday, and why ours is kept. */
interface Difference {
  readonly country: string
  readonly saidBy: 'us' | 'the package'
  readonly holiday: string
  readonly reason: string
  readonly dates: string
}

const doubtful = 'doubtful: national law on periods moves their end past it (Default 34)'
const decreed = 'doubtful: a bridge day by decree; the package knows no decrees (Default 34)'
const madeUp =
  'Кодекс на труда чл. 154(2): the working days after a weekend; the package does not move these days'
const notFree = 'doubtful: a holiday by the act on which people work (Default 34)'
const midsummerEves =
  '2024-06-21 2025-06-20 2026-06-19 2027-06-25 2028-06-23 2029-06-22 2030-06-21 2031-06-20 2032-06-25'
const christmasEves =
  '2024-12-24 2025-12-24 2026-12-24 2027-12-24 2029-12-24 2030-12-24 2031-12-24 2032-12-24'
const newYearsEves = '2024-12-31 2025-12-31 2026-12-31 2027-12-31 2029-12-31 2030-12-31 2031-12-31 2032-12-31'

const bulgarian = { country: 'BG', saidBy: 'us', reason: madeUp } as const
const periodsOnly = { saidBy: 'us', reason: doubtful } as const
const slovak = { country: 'SK', saidBy: 'us' } as const

const differences: readonly Difference[] = [
  { ...bulgarian, holiday: 'Liberation Day instead', dates: '2024-03-04 2029-03-05 2030-03-04' },
  { ...bulgarian, holiday: 'Independence Day instead', dates: '2024-09-23 2029-09-24 2030-09-23' },
  {
    ...bulgarian,
    holiday: 'Second Day of Christmas',
    reason:
      'Кодекс на труда чл. 154(1) names 24, 25 and 26 December; the package calls the third observed only',
    dates: '2024-12-26 2025-12-26 2028-12-26 2029-12-26 2030-12-26 2031-12-26',
  },
  {
    ...bulgarian,
    holiday: 'Day of Education, Culture and Slavonic Letters instead',
    dates: '2025-05-26 2026-05-25 2031-05-26',
  },
  { ...bulgarian, holiday: 'Unification Day instead', dates: '2025-09-08 2026-09-07 2031-09-08' },
  { ...bulgarian, holiday: 'Second Day of Christmas instead', dates: '2026-12-28 2027-12-28 2032-12-28' },
  { ...bulgarian, holiday: 'Labour Day instead', dates: '2027-05-04 2032-05-04' },
  { ...bulgarian, holiday: 'Christmas Day instead', dates: '2027-12-27 2032-12-27' },
  { ...bulgarian, holiday: "New Year's Day instead", dates: '2028-01-03' },
  {
    ...bulgarian,
    holiday: "Saint George's Day and Day of the Army instead",
    dates: '2028-05-08 2029-05-07',
  },
  { ...bulgarian, holiday: 'Christmas Eve instead', dates: '2028-12-27' },
  {
    country: 'CY',
    saidBy: 'the package',
    holiday: 'Καθαρά Δευτέρα',
    reason: 'a slip: 47 days before Easter Sunday is a Tuesday, Clean Monday is 48 before',
    dates:
      '2024-03-19 2025-03-04 2026-02-24 2027-03-16 2028-02-29 2029-02-20 2030-03-12 2031-02-25 2032-03-16',
  },
  {
    country: 'CY',
    saidBy: 'us',
    holiday: 'Clean Monday',
    reason: 'the other side of that slip',
    dates:
      '2024-03-18 2025-03-03 2026-02-23 2027-03-15 2028-02-28 2029-02-19 2030-03-11 2031-02-24 2032-03-15',
  },
  {
    country: 'CY',
    saidBy: 'us',
    holiday: 'Whit Monday',
    reason: 'Δευτέρα του Κατακλυσμού is a public holiday; the package has only the Sunday',
    dates:
      '2024-06-24 2025-06-09 2026-06-01 2027-06-21 2028-06-05 2029-05-28 2030-06-17 2031-06-02 2032-06-21',
  },
  {
    ...{ country: 'DK', ...periodsOnly, holiday: 'Constitution Day' },
    dates: '2024-06-05 2025-06-05 2026-06-05 2029-06-05 2030-06-05 2031-06-05',
  },
  { country: 'DK', ...periodsOnly, holiday: 'Christmas Eve', dates: christmasEves },
  { country: 'DK', ...periodsOnly, holiday: "New Year's Eve", dates: newYearsEves },
  { country: 'FI', ...periodsOnly, holiday: 'Midsummer Eve', dates: midsummerEves },
  { country: 'FI', ...periodsOnly, holiday: 'Christmas Eve', dates: christmasEves },
  { country: 'SE', ...periodsOnly, holiday: 'Midsummer Eve', dates: midsummerEves },
  { country: 'SE', ...periodsOnly, holiday: 'Christmas Eve', dates: christmasEves },
  { country: 'SE', ...periodsOnly, holiday: "New Year's Eve", dates: newYearsEves },
  {
    country: 'GR',
    saidBy: 'us',
    holiday: 'Labour Day',
    reason: 'doubtful: 1 May moved by decree past Orthodox Easter (α.ν. 380/1968 άρθρο 1)',
    dates: '2024-05-07 2027-05-04 2032-05-04',
  },
  {
    country: 'HU',
    saidBy: 'us',
    holiday: 'Bridge day',
    reason: decreed,
    dates:
      '2024-08-19 2024-12-24 2024-12-27 2025-05-02 2025-10-24 2025-12-24 2026-01-02 2026-08-21 2026-12-24',
  },
  {
    country: 'LV',
    saidBy: 'us',
    holiday: 'Bridge day',
    reason: decreed,
    dates: '2024-12-23 2024-12-30 2025-05-02 2025-11-17 2026-01-02 2026-06-22',
  },
  {
    ...{ country: 'NL', ...periodsOnly, holiday: 'Good Friday' },
    dates:
      '2024-03-29 2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26',
  },
  {
    country: 'NL',
    saidBy: 'us',
    holiday: 'Day after Ascension',
    reason: 'doubtful: equated by royal decree, in practice every year (Algemene termijnenwet art. 3(3))',
    dates:
      '2024-05-10 2025-05-30 2026-05-15 2027-05-07 2028-05-26 2029-05-11 2030-05-31 2031-05-23 2032-05-07',
  },
  {
    country: 'NL',
    saidBy: 'us',
    holiday: 'Liberation Day',
    reason:
      'Algemene termijnenwet art. 3(1), doubtful but for every fifth year; the package calls it a school day off',
    dates: '2025-05-05 2026-05-05 2027-05-05 2028-05-05 2031-05-05 2032-05-05',
  },
  {
    ...{ ...slovak, reason: notFree, holiday: 'Independence Day' },
    dates: '2024-10-28 2025-10-28 2026-10-28 2027-10-28 2030-10-28 2031-10-28 2032-10-28',
  },
  {
    ...{ ...slovak, reason: notFree, holiday: 'Constitution Day' },
    dates: '2025-09-01 2026-09-01 2027-09-01 2028-09-01 2031-09-01 2032-09-01',
  },
  {
    ...{ ...slovak, reason: notFree, holiday: 'Day of Struggle for Freedom and Democracy' },
    dates: '2025-11-17 2026-11-17 2027-11-17 2028-11-17 2031-11-17 2032-11-17',
  },
  {
    ...{ ...slovak, holiday: 'Victory over Fascism' },
    reason: 'a working day in 2026 alone, and doubtful then; the package says for good',
    dates: '2026-05-08 2028-05-08 2029-05-08 2030-05-08 2031-05-08',
  },
  {
    ...{ ...slovak, holiday: 'Our Lady of Sorrows' },
    reason: 'a working day in 2026 alone, and doubtful then; the package says for good',
    dates: '2026-09-15 2027-09-15 2028-09-15 2031-09-15 2032-09-15',
  },
]

function packageFor(country: string): Holidays {
  return country === 'XI' ? new Holidays('GB', 'NIR') : new Holidays(country)
}

/** The package gives two days of Christmas as one holiday of 48 hours. */
function datesOf({ date, start, end }: HolidaysTypes.Holiday): readonly IsoDate[] {
  const days = Math.max(1, Math.round((end.getTime() - start.getTime()) / 86_400_000))
  return Array.from({ length: days }, (_, index) => addDays(date.slice(0, 10), index))
}

function saidByPackage(country: string): ReadonlyMap<IsoDate, string> {
  const holidays = packageFor(country)
  const all = years.flatMap(year => holidays.getHolidays(year)).filter(({ type }) => type === 'public')
  return new Map(all.flatMap(holiday => datesOf(holiday).map(date => [date, holiday.name] as const)))
}

function saidByUs(country: string): ReadonlyMap<IsoDate, string> {
  const all = years.flatMap(year => publicHolidaysOf(country, year))
  return new Map(all.map(day => [day.date, day.isSubstitute ? `${day.name} instead` : day.name]))
}

function onlyIn(said: ReadonlyMap<IsoDate, string>, other: ReadonlyMap<IsoDate, string>) {
  return [...said].filter(([date]) => !isWeekend(date) && !other.has(date))
}

function found(country: string): readonly string[] {
  const [ours, theirs] = [saidByUs(country), saidByPackage(country)]
  return [
    ...onlyIn(ours, theirs).map(([date, name]) => `${date} us: ${name}`),
    ...onlyIn(theirs, ours).map(([date, name]) => `${date} the package: ${name}`),
  ].toSorted()
}

function listed(country: string): readonly string[] {
  return differences
    .filter(row => row.country === country)
    .flatMap(({ dates, saidBy, holiday }) => dates.split(' ').map(date => `${date} ${saidBy}: ${holiday}`))
    .toSorted()
}

describe('on weekdays of 2024 to 2032 the package date-holidays says the same but for the listed days, each with its reason (law audit D)', () => {
  test.each(publicHolidays.map(({ country }) => country))('%s', country => {
    expect(found(country)).toEqual(listed(country))
  })

  test('every listed difference is of a country that has a calendar', () => {
    const countries = publicHolidays.map(({ country }) => country)
    expect(differences.filter(({ country }) => !countries.includes(country))).toEqual([])
  })
})
