import { holidaysOfYear } from '../../src/law/calendars/holidays-of-year.ts'
import {
  type Confidence,
  type Doubt,
  doubts,
  type Holiday,
  type NationalCalendar,
} from '../../src/law/calendars/national-calendar.ts'
import { publicHolidays } from '../../src/law/public-holidays.ts'
import { type Cell, table } from '../reference-page.ts'
import { ruleOf, yearsOf } from './holiday-rules.ts'
import { cite, holidayYear, section } from './parts.ts'

const confidences: Readonly<Record<Confidence, string>> = {
  C: 'its text or an official page was read',
  C2: 'a secondary page was read',
  I: 'follows from such a text',
  M: 'general knowledge, to be checked against the act',
}

const countries = new Intl.DisplayNames('en', { type: 'region' })

function nameOf(country: string): string {
  return country === 'XI' ? 'Northern Ireland' : (countries.of(country) ?? country)
}

function holidayRow(calendar: NationalCalendar): (holiday: Holiday) => readonly Cell[] {
  return holiday => {
    const years = yearsOf(holiday)
    const names = holiday.ownName === holiday.name ? holiday.name : `${holiday.name}, ${holiday.ownName}`
    return [
      years === '' ? ruleOf(holiday) : `${ruleOf(holiday)}; ${years}`,
      datesIn(calendar, holiday),
      names,
      holiday.source,
      holiday.confidence ?? 'M',
      holiday.doubt,
    ]
  }
}

function datesIn(calendar: NationalCalendar, holiday: Holiday): string {
  const alone = holidaysOfYear({ ...calendar, holidays: [holiday] }, holidayYear)
  const own = alone.filter(({ isSubstitute }) => !isSubstitute).map(({ date }) => date)
  return holidaysOfYear(calendar, holidayYear)
    .filter(({ ownName }) => ownName === holiday.ownName)
    .filter(({ date, isSubstitute }) => (isSubstitute ? own.length > 0 : own.includes(date)))
    .map(({ date, isSubstitute }) => (isSubstitute ? `${date} (instead)` : date))
    .join(', ')
}

const gaps = {
  'regional-days': 'days of single regions',
  'decreed-days': 'days that are given by decree from year to year and not known to us',
} as const

function calendarOf(calendar: NationalCalendar): string {
  const head = ['day', `in ${holidayYear}`, 'name', 'source', 'sure', 'doubtful']
  const missing = (calendar.gaps ?? []).map(gap => gaps[gap])
  return [
    `### ${calendar.country}, ${nameOf(calendar.country)}`,
    ...(missing.length === 0 ? [] : [`Not listed: ${missing.join('; ')}.`]),
    table(head, calendar.holidays.map(holidayRow(calendar))),
  ].join('\n\n')
}

/** Every day of every calendar: when it is, where that stands, how sure that is, and whether it is doubtful. */
export function calendarSection(): string {
  const marks: readonly Confidence[] = ['C', 'C2', 'I', 'M']
  const reasons: readonly Doubt[] = ['periods-only', 'no-day-off', 'by-decree', 'expected']
  return section(
    'Calendars',
    `Public holidays are the days that each State reports (${cite('R1182/71 2(1)')}). Until those lists have been read, every day says where it stands in national law and how sure that is (${cite('Default 34')}):`,
    table(
      ['sure', 'means'],
      marks.map(mark => [mark, confidences[mark]]),
    ),
    `Doubtful days lengthen the holder's 40 days only; a day that the State's administrator adds lengthens all three clocks, and one that is struck none. What has been told stays: a change never moves a last day to an earlier one (${cite('Default 42')}). Why a day is doubtful:`,
    table(
      ['doubtful', 'means'],
      reasons.map(reason => [reason, doubts[reason]]),
    ),
    ...publicHolidays.map(calendarOf),
  )
}
