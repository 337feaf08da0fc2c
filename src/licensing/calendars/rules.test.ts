import { describe, expect, test } from 'vitest'
import { calendarDaysOf, type Seat } from '../../law/calendar.ts'
import { isWeekend } from '../../law/calendars/holidays-of-year.ts'
import { yearOf } from '../../law/iso-date.ts'
import { everyActor, permissionRow, personAs } from '../roles/testing/every-actor.ts'
import {
  calendarCountries,
  mayChangeCalendarOf,
  mayChangeCalendars,
  mayReadCalendars,
  refuseAddition,
  refuseStrike,
  refuseWithdrawal,
  stepsFor,
  todayAt,
} from './rules.ts'

const today = '2026-11-30'
const seat: Seat = {
  country: 'DK',
  changes: [
    { country: 'DK', date: '2027-03-29', kind: 'struck' },
    { country: 'DK', date: '2026-09-21', kind: 'added', name: 'Valgdag' },
    { country: 'DK', date: '2027-09-20', kind: 'added', name: 'Valgdag' },
  ],
}
const asked = (date: string, on = today) => ({
  date,
  today: on,
  found: calendarDaysOf(seat, yearOf(date)).find(day => day.date === date),
})

test('everybody reads calendars', () => {
  expect(permissionRow(mayReadCalendars)).toBe('XCNHACS')
})

describe('Default 34: a calendar is changed by', () => {
  const administrator = { isAdministrator: true, isCentral: true }

  test('nobody who is no administrator', () => {
    for (const action of ['add-holiday', 'strike-holiday', 'withdraw-calendar-change'] as const)
      expect(permissionRow(mayChangeCalendars(action)).trim()).toBe('')
    expect(everyActor.filter(actor => mayChangeCalendarOf(actor, 'DK'))).toEqual([])
  })

  test.each([
    ['the administrator of the central authority', 'authority-officer', administrator, true],
    ['not by one of another State', 'authority-officer', { ...administrator, memberState: 'SE' }, false],
    [
      'not by one of a regional authority',
      'authority-officer',
      { ...administrator, isCentral: false },
      false,
    ],
    ['not by an officer', 'authority-officer', { isCentral: true }, false],
    ['not by who administers a firm', 'holder', administrator, false],
    ['not by customs', 'customs-officer', administrator, false],
    ['not by who administers the system', 'system-administrator', administrator, false],
  ] as const)('%s', (_who, kind, more, may) => {
    expect(mayChangeCalendarOf(personAs(kind, more), 'DK')).toBe(may)
  })
})

test.each([
  ['2026-09-14', undefined],
  ['2027-09-27', undefined],
  ['2025-07-01', undefined],
  ['2027-12-24', undefined],
  ['2024-12-30', 'outside'],
  ['2031-12-30', undefined],
  ['2032-01-05', 'outside'],
  ['2026-12-05', 'weekend'],
  ['2026-12-25', 'already-holiday'],
  ['2026-09-21', 'already-changed'],
  ['2027-03-29', 'already-changed'],
])('adding %s: %s', (date, code) => {
  expect(refuseAddition(asked(date))?.code).toBe(code)
})

test.each([
  ['2027-05-06', undefined],
  ['2027-12-24', undefined],
  ['2026-12-26', 'weekend'],
  ['2026-05-14', 'passed'],
  ['2027-09-27', 'not-found'],
  ['2027-03-29', 'already-changed'],
  ['2027-09-20', 'already-changed'],
])('striking %s: %s', (date, code) => {
  expect(refuseStrike(asked(date))?.code).toBe(code)
})

test('a holiday cannot be struck on the day itself: deadlines of today were told with it', () => {
  expect(refuseStrike(asked('2026-12-24', '2026-12-23'))?.code).toBeUndefined()
  expect(refuseStrike(asked('2026-12-24', '2026-12-24'))?.code).toBe('passed')
})

test.each([
  ['2027-09-20', undefined],
  ['2026-09-21', 'passed'],
  ['2027-03-29', undefined],
  ['2027-05-06', 'not-changed'],
  ['2027-09-27', 'not-changed'],
])('taking back the change of %s: %s', (date, code) => {
  expect(refuseWithdrawal(asked(date))?.code).toBe(code)
})

test('a strike may be taken back even when its day has come: that makes no last day earlier', () => {
  expect(refuseWithdrawal(asked('2027-03-29', '2027-04-01'))).toBeUndefined()
})

test.each([
  ['2027-12-24', ['confirm', 'strike']],
  ['2027-05-06', ['strike']],
  ['2027-03-29', ['withdraw']],
  ['2027-09-20', ['withdraw']],
  ['2026-05-14', []],
  ['2026-06-05', ['confirm']],
  ['2027-09-27', []],
])('what may be done with %s: %j', (date, steps) => {
  expect(stepsFor(asked(date))).toEqual(steps)
})

test('no day of any calendar can be struck at a weekend', () => {
  for (const country of calendarCountries) {
    for (const found of calendarDaysOf({ country, changes: [] }, 2028)) {
      if (isWeekend(found.date)) expect(stepsFor({ date: found.date, today, found })).toEqual([])
    }
  }
})

test('today is the day at the seat', () => {
  const now = new Date('2026-12-31T22:30:00Z')
  expect(todayAt('FI', now)).toBe('2027-01-01')
  expect(todayAt('DK', now)).toBe('2026-12-31')
  expect(todayAt('XI', now)).toBe('2026-12-31')
})
