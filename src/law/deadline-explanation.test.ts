import { describe, expect, test } from 'vitest'
import type { ApplicationEvent } from './application-events.ts'
import { type CalendarChange, isWorkingDay, publicHolidaysOf, type Seat, unchanged } from './calendar.ts'
import { type ApplicationHistory, explainDeadlines } from './deadline-explanation.ts'
import type { DeadlineStep } from './deadline-steps.ts'
import {
  applicationDeadlines,
  calendarFor,
  clocksOf,
  type DeadlineName,
  deadlineFrom,
  getPeriod,
  mayAnswer,
  type ToldDeadline,
} from './deadlines.ts'
import { addDays } from './iso-date.ts'
import { memberStates } from './territory.ts'
import { dayIn } from './time-zones.ts'

const received = (date: string): ApplicationEvent => ({ kind: 'received', date })
const requested = (request: string, date: string): ApplicationEvent => ({
  kind: 'information-requested',
  request,
  date,
})
const answered = (request: string, date: string): ApplicationEvent => ({
  kind: 'information-submitted',
  request,
  date,
})
const takenBack = (request: string, date: string): ApplicationEvent => ({
  kind: 'request-taken-back',
  request,
  date,
})
const forwarded = (date: string): ApplicationEvent => ({ kind: 'forwarded', date })
const changed = (country: string, kind: CalendarChange['kind'], date: string): Seat => ({
  country,
  changes: [{ country, date, kind, name: 'Valgdag' }],
})

/** A step as a line, its article last. */
function lineOf(step: DeadlineStep): string {
  const { citation } = step
  switch (step.kind) {
    case 'started':
      return `${step.event.kind} ${step.event.date} | ${citation}`
    case 'taken-back':
      return `taken back ${step.dates.join(' ')} | ${citation}`
    case 'first-day':
      return `from ${step.date} | ${citation}`
    case 'counted':
      return `${step.days} to ${step.date} | ${citation}`
    case 'moved':
      return `off ${step.off.map(day => (day.why === 'holiday' ? day.day.ownName : day.why)).join(', ')} to ${step.date} | ${citation}`
    case 'at-work':
      return `${step.why} ${step.day.ownName} | ${citation}`
    case 'kept':
      return `told ${step.told} not ${step.recounted} | ${citation}`
    case 'moved-since-told':
      return `told ${step.told} now ${step.date} | ${citation}`
    case 'ends':
      return `ends ${step.at.toISOString()} | ${citation}`
    case 'afterwards':
      return `afterwards | ${citation}`
  }
}

function linesOf(name: DeadlineName, history: ApplicationHistory): readonly string[] {
  const found = explainDeadlines(history, '2026-09-01').find(({ clock }) => clock.name === name)
  return found?.steps.map(lineOf) ?? []
}

const dk = unchanged('DK')

test('nothing received, nothing to explain', () => {
  expect(explainDeadlines({ events: [], seat: dk }, '2026-09-01')).toEqual([])
})

describe('the steps of a clock', () => {
  test.each<[string, DeadlineName, ApplicationHistory, readonly string[]]>([
    [
      'the time for requests',
      'request',
      { events: [received('2026-09-01')], seat: dk },
      [
        'received 2026-09-01 | R 4(6)',
        'from 2026-09-02 | R1182/71 3(1)',
        '21 to 2026-09-22 | R 4(6)',
        'ends 2026-09-22T22:00:00.000Z | R1182/71 3(2)(b)',
        'afterwards | R 4(6)',
      ],
    ],
    [
      'an answer whose 40th day is Ascension Day',
      'answer',
      { events: [received('2026-03-30'), requested('1', '2026-04-04')], seat: dk },
      [
        'information-requested 2026-04-04 | IR 9(2)',
        'from 2026-04-05 | R1182/71 3(1)',
        '40 to 2026-05-14 | IR 9(2)',
        'off Kristi himmelfartsdag to 2026-05-15 | R1182/71 3(4)',
        'ends 2026-05-15T22:00:00.000Z | R1182/71 3(2)(b)',
        'afterwards | IR 9(2)',
      ],
    ],
    [
      'a decision after an answer, at the turn of the year: a doubtful day does not lengthen it',
      'decision',
      {
        events: [received('2026-09-10'), requested('1', '2026-09-20'), answered('1', '2026-10-02')],
        seat: dk,
      },
      [
        'information-submitted 2026-10-02 | IR 9(2)',
        'from 2026-10-03 | R1182/71 3(1)',
        '90 to 2026-12-31 | R 4(7)',
        'doubtful Nytårsaftensdag | Default 42',
        'ends 2026-12-31T23:00:00.000Z | R1182/71 3(2)(b)',
        'afterwards | IR 17(3)(e)',
      ],
    ],
    [
      'the same day lengthens the holder’s 40 days, and so do those after it',
      'answer',
      { events: [received('2026-11-20'), requested('1', '2026-11-21')], seat: dk },
      [
        'information-requested 2026-11-21 | IR 9(2)',
        'from 2026-11-22 | R1182/71 3(1)',
        '40 to 2026-12-31 | IR 9(2)',
        'off Nytårsaftensdag, Nytårsdag, saturday, sunday to 2027-01-04 | R1182/71 3(4)',
        'ends 2027-01-04T23:00:00.000Z | R1182/71 3(2)(b)',
        'afterwards | IR 9(2)',
      ],
    ],
    [
      'a request taken back counts as never sent',
      'decision',
      {
        events: [received('2026-09-01'), requested('1', '2026-09-05'), takenBack('1', '2026-09-09')],
        seat: dk,
      },
      [
        'received 2026-09-01 | R 4(7)',
        'taken back 2026-09-09 | Default 47',
        'from 2026-09-02 | R1182/71 3(1)',
        '90 to 2026-11-30 | R 4(7)',
        'ends 2026-11-30T23:00:00.000Z | R1182/71 3(2)(b)',
        'afterwards | IR 17(3)(e)',
      ],
    ],
    [
      'forwarded: the clocks of the other authority, by its calendar and its time',
      'decision',
      {
        events: [received('2026-09-01'), requested('1', '2026-09-05'), forwarded('2026-10-08')],
        seat: unchanged('FI'),
      },
      [
        'forwarded 2026-10-08 | IR 9(5)',
        'from 2026-10-09 | R1182/71 3(1)',
        '90 to 2027-01-06 | R 4(7)',
        'off Loppiainen to 2027-01-07 | R1182/71 3(4)',
        'ends 2027-01-07T22:00:00.000Z | R1182/71 3(2)(b)',
        'afterwards | IR 17(3)(e)',
      ],
    ],
    [
      'a day that the authority struck',
      'request',
      { events: [received('2026-04-23')], seat: changed('DK', 'struck', '2026-05-14') },
      [
        'received 2026-04-23 | R 4(6)',
        'from 2026-04-24 | R1182/71 3(1)',
        '21 to 2026-05-14 | R 4(6)',
        'struck Kristi himmelfartsdag | Default 34',
        'ends 2026-05-14T22:00:00.000Z | R1182/71 3(2)(b)',
        'afterwards | R 4(6)',
      ],
    ],
  ])('%s', (_name, clock, history, lines) => {
    expect(linesOf(clock, history)).toEqual(lines)
  })
})

describe('a calendar changed after a last day was told (Defaults 34, 42)', () => {
  const events = [received('2026-04-20'), requested('1', '2026-04-04')]
  const told = (lastDay: string): readonly ToldDeadline[] => [
    { name: 'answer', startedOn: '2026-04-04', request: '1', lastDay },
  ]
  const middle = (history: ApplicationHistory) => linesOf('answer', history).slice(3, -2)

  test.each<[string, Seat, string, readonly string[]]>([
    [
      'a struck day takes nothing away',
      changed('DK', 'struck', '2026-05-14'),
      '2026-05-15',
      ['told 2026-05-15 not 2026-05-14 | Default 34'],
    ],
    [
      'an added day moves the last day on',
      changed('DK', 'added', '2026-05-15'),
      '2026-05-15',
      [
        'off Kristi himmelfartsdag, Valgdag, saturday, sunday to 2026-05-18 | R1182/71 3(4)',
        'told 2026-05-15 now 2026-05-18 | Default 42',
      ],
    ],
    [
      'a told day, later than counted anew, that has become a holiday',
      changed('DK', 'added', '2026-05-20'),
      '2026-05-20',
      [
        'off Kristi himmelfartsdag to 2026-05-15 | R1182/71 3(4)',
        'told 2026-05-20 not 2026-05-15 | Default 34',
        'off Valgdag to 2026-05-21 | R1182/71 3(4)',
      ],
    ],
    ['told and still right', dk, '2026-05-15', ['off Kristi himmelfartsdag to 2026-05-15 | R1182/71 3(4)']],
  ])('%s', (_name, seat, lastDay, lines) => {
    expect(middle({ events, seat, told: told(lastDay) })).toEqual(lines)
  })

  test('each line leads to the last day of the clock', () => {
    for (const day of ['2026-05-15', '2026-05-18', '2026-05-20']) {
      const seat = changed('DK', 'added', day)
      const [, answer] = explainDeadlines({ events, seat, told: told(day) }, '2026-05-01')
      const ends = answer?.steps.find(step => step.kind === 'ends')
      expect(ends).toMatchObject({ date: answer?.clock.lastDay })
    }
  })
})

test('several requests: each is explained by itself, and the decision not at all', () => {
  const events = [received('2026-09-01'), requested('a', '2026-09-05'), requested('b', '2026-09-10')]
  const explained = explainDeadlines({ events, seat: dk }, '2026-09-20')
  expect(
    explained.map(({ clock, daysLeft }) => [clock.name, clock.request, clock.lastDay, daysLeft]),
  ).toEqual([
    ['request', undefined, '2026-09-22', 2],
    ['answer', 'a', '2026-10-15', 25],
    ['answer', 'b', '2026-10-20', 30],
  ])
})

test('a passed clock says so, and by how much', () => {
  const [request] = explainDeadlines({ events: [received('2026-09-01')], seat: dk }, '2026-09-25')
  expect(request).toMatchObject({ hasPassed: true, daysLeft: -3 })
})

describe('an answer on the last minute in another time zone (Default 55)', () => {
  // The 40th day after 10 September 2026 is 20 October.
  test.each([
    ['DK', '2026-10-20T21:59:59Z', '23:59 in Copenhagen', true],
    ['DK', '2026-10-20T22:00:00Z', '22:00 in the Azores, midnight in Copenhagen', false],
    ['FI', '2026-10-20T20:59:59Z', '23:59 in Helsinki, 22:59 in Copenhagen', true],
    ['FI', '2026-10-20T21:00:00Z', 'midnight in Helsinki, 23:00 in Copenhagen', false],
    ['PT', '2026-10-20T22:30:00Z', '23:30 in Lisbon, past midnight in Copenhagen', true],
    ['PT', '2026-10-20T23:00:00Z', 'midnight in Lisbon, 23:00 in the Azores', false],
  ])('asked by %s, answered %s: %s', (country, instant, _said, isInTime) => {
    const seat = unchanged(country)
    const events = [received('2026-09-01'), requested('1', '2026-09-10')]
    const [, answer] = explainDeadlines({ events, seat }, '2026-10-20')
    const at = new Date(instant)
    expect(answer && at < answer.endsAt).toBe(isInTime)
    const standing = { today: dayIn(country, at), isDecisionSealed: false }
    expect(mayAnswer(deadlineFrom('answer', '2026-09-10', seat), standing)).toBe(isInTime)
  })
})

describe('every odd day of every State, as the nominal last day of each clock', () => {
  const names = ['request', 'answer', 'decision'] as const
  const stepsTo = (country: string, name: DeadlineName, date: string) => {
    const start = addDays(date, -getPeriod(name).days)
    const asked = name === 'answer' ? [requested('1', start)] : []
    return explainDeadlines({ events: [received(start), ...asked], seat: unchanged(country) }, start).find(
      ({ clock }) => clock.name === name,
    )
  }

  test.each([...memberStates, 'XI'])('%s', country => {
    for (const { date } of [2025, 2026, 2027, 2028].flatMap(year => publicHolidaysOf(country, year))) {
      for (const name of names) {
        const found = stepsTo(country, name, date)
        const calendar = calendarFor(getPeriod(name), unchanged(country))
        const moved = found?.steps.find(step => step.kind === 'moved')
        const atWork = found?.steps.find(step => step.kind === 'at-work')
        expect(moved === undefined).toBe(isWorkingDay(calendar, date))
        expect(moved?.off[0]?.date ?? date).toBe(date)
        expect(moved === undefined || moved.date === addDays(date, moved.off.length)).toBe(true)
        expect(moved?.date ?? date).toBe(found?.clock.lastDay)
        expect(moved !== undefined || atWork?.why === 'doubtful').toBe(true)
      }
    }
  })
})

test('the explained clocks are those of the deadlines, each with its end', () => {
  for (const country of ['DK', 'PT', 'FI', 'CY']) {
    const seat = unchanged(country)
    for (let start = '2026-01-01'; start < '2027-01-01'; start = addDays(start, 3)) {
      const events = [received(start)]
      const explained = explainDeadlines({ events, seat }, start)
      expect(explained.map(({ clock }) => clock)).toEqual(clocksOf(applicationDeadlines(events, seat)))
      for (const { clock, endsAt } of explained) {
        expect(dayIn(country, new Date(endsAt.getTime() - 1))).toBe(clock.lastDay)
        expect(dayIn(country, endsAt)).toBe(addDays(clock.lastDay, 1))
      }
    }
  }
})
