import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isWorkingDay, type Seat, unchanged } from './calendar.ts'
import {
  type ApplicationEvent,
  applicationDeadlines,
  calendarFor,
  type DeadlineName,
  daysLeft,
  deadlineFrom,
  deadlinePeriods,
  hasPassed,
  mayAnswer,
  type RequestEvent,
  recountDeadline,
  reminderDays,
  type ToldDeadline,
} from './deadlines.ts'
import { addDays } from './iso-date.ts'
import { memberStates } from './territory.ts'

const dk = unchanged('DK')
const received: ApplicationEvent = { kind: 'received', date: '2026-09-01' }
const requested: ApplicationEvent = { kind: 'information-requested', request: '1', date: '2026-09-10' }
const submitted: ApplicationEvent = { kind: 'information-submitted', request: '1', date: '2026-10-01' }

test('nothing received, nothing runs', () => {
  expect(applicationDeadlines([], dk)).toEqual({ answers: [] })
})

test('receipt starts 21 and 90 days, the day itself not counted', () => {
  const { request, answers, decision } = applicationDeadlines([received], dk)
  expect(request?.lastDay).toBe('2026-09-22')
  expect(decision?.lastDay).toBe('2026-11-30')
  expect(answers).toEqual([])
})

test('an open request stops the 90 days and starts 40', () => {
  const { answers, decision } = applicationDeadlines([received, requested], dk)
  expect(decision).toBeUndefined()
  expect(answers.map(({ lastDay }) => lastDay)).toEqual(['2026-10-20'])
})

test('each request has its own 40 days', () => {
  const { answers } = applicationDeadlines([received, requested, second], dk)
  expect(answers.map(({ lastDay }) => lastDay)).toEqual(['2026-10-20', '2026-10-28'])
})

const second: ApplicationEvent = { kind: 'information-requested', request: '2', date: '2026-09-18' }
const lastDays = (...events: readonly ApplicationEvent[]) => {
  const { answers, decision } = applicationDeadlines([received, requested, second, ...events], dk)
  return [...answers.map(({ request, lastDay }) => `${request} ${lastDay}`), decision?.startedOn]
}
const happened = (kind: RequestEvent['kind'], request: string, date: string): ApplicationEvent => ({
  kind,
  request,
  date,
})

test.each<[string, readonly ApplicationEvent[], readonly (string | undefined)[]]>([
  [
    'Default 31: an answer to one leaves the other open',
    [happened('information-submitted', '1', '2026-10-01')],
    ['2 2026-10-28', undefined],
  ],
  [
    'Default 31: an answer to a request that is not known answers none',
    [happened('information-submitted', '3', '2026-10-01')],
    ['1 2026-10-20', '2 2026-10-28', undefined],
  ],
  [
    'Default 31: the 90 days begin when the last open one is answered, whichever it is',
    [
      happened('information-submitted', '2', '2026-10-01'),
      happened('information-submitted', '1', '2026-10-09'),
    ],
    ['2026-10-09'],
  ],
  [
    'Default 47: one taken back leaves the other open',
    [happened('request-taken-back', '1', '2026-10-01')],
    ['2 2026-10-28', undefined],
  ],
  [
    'Default 47: all taken back, the 90 days run from receipt',
    [happened('request-taken-back', '1', '2026-10-01'), happened('request-taken-back', '2', '2026-10-02')],
    ['2026-09-01'],
  ],
  [
    'Default 47: one answered, then the other taken back: from the answer',
    [happened('information-submitted', '1', '2026-10-01'), happened('request-taken-back', '2', '2026-10-02')],
    ['2026-10-01'],
  ],
  [
    'Default 49: forwarding lapses open requests',
    [{ kind: 'forwarded', date: '2026-10-05' }],
    ['2026-10-05'],
  ],
])('%s', (_name, events, expected) => {
  expect(lastDays(...events)).toEqual(expected)
})

test('the 90 days start again from the last piece of information', () => {
  const { answers, decision } = applicationDeadlines([received, requested, submitted], dk)
  expect(answers).toEqual([])
  expect(decision).toMatchObject({ startedOn: '2026-10-01', lastDay: '2026-12-30', citation: 'R 4(7)' })
})

test('forwarding restarts every clock at the right authority', () => {
  const forwarded: ApplicationEvent = { kind: 'forwarded', date: '2026-10-05' }
  const { request, decision } = applicationDeadlines(
    [received, requested, submitted, forwarded],
    unchanged('SE'),
  )
  expect(request).toMatchObject({ startedOn: '2026-10-05', lastDay: '2026-10-26' })
  expect(decision).toMatchObject({ startedOn: '2026-10-05', lastDay: '2027-01-04' })
})

describe('the last day belongs to the period', () => {
  const deadline = deadlineFrom('answer', '2026-09-10', dk)
  test.each([
    ['2026-10-19', false, 1],
    ['2026-10-20', false, 0],
    ['2026-10-21', true, -1],
  ])('%s', (today, passed, left) => {
    expect(hasPassed(deadline, today)).toBe(passed)
    expect(daysLeft(deadline, today)).toBe(left)
  })
})

test('21, 40 and 90 days', () => {
  expect(deadlinePeriods.map(({ name, days }) => [name, days])).toEqual([
    ['request', 21],
    ['answer', 40],
    ['decision', 90],
  ])
})

test('reminders fourteen, seven and one day before', () => {
  expect(reminderDays).toEqual([14, 7, 1])
})

describe('every clock, for every day and seat', () => {
  const name = fc.constantFrom<DeadlineName>('request', 'answer', 'decision')
  const date = fc.integer({ min: 0, max: 365 * 30 }).map(days => addDays('2025-06-28', days))
  const country = fc.constantFrom(...memberStates, 'XI')

  test('has its whole length and ends on a working day, without one before it to spare', () => {
    const lengths = { request: 21, answer: 40, decision: 90 }
    fc.assert(
      fc.property(name, date, country, (clock, start, where) => {
        const deadline = deadlineFrom(clock, start, unchanged(where))
        const { lastDay } = deadline
        const calendar = calendarFor(deadline, unchanged(where))
        const full = addDays(start, lengths[clock])
        expect(lastDay >= full).toBe(true)
        expect(isWorkingDay(calendar, lastDay)).toBe(true)
        for (let day = full; day < lastDay; day = addDays(day, 1))
          expect(isWorkingDay(calendar, day)).toBe(false)
      }),
    )
  })

  test('has not passed on its last day and has on the next', () => {
    fc.assert(
      fc.property(name, date, country, (clock, start, where) => {
        const deadline = deadlineFrom(clock, start, unchanged(where))
        expect(hasPassed(deadline, deadline.lastDay)).toBe(false)
        expect(daysLeft(deadline, deadline.lastDay)).toBe(0)
        expect(hasPassed(deadline, addDays(deadline.lastDay, 1))).toBe(true)
      }),
    )
  })

  test('the decision is counted from the last answer, never from an earlier one', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 5 }), gaps => {
        let day = '2026-09-01'
        const events: ApplicationEvent[] = [{ kind: 'received', date: day }]
        for (const [index, gap] of gaps.entries()) {
          const request = String(index)
          events.push({ kind: 'information-requested', request, date: day })
          day = addDays(day, gap)
          events.push({ kind: 'information-submitted', request, date: day })
        }
        expect(applicationDeadlines(events, dk).decision?.startedOn).toBe(day)
        expect(applicationDeadlines(events, dk).request?.startedOn).toBe('2026-09-01')
      }),
    )
  })
})

test('either an answer or a decision is waited for, whatever happened', () => {
  const kind = fc.constantFrom<ApplicationEvent['kind']>(
    'forwarded',
    'information-requested',
    'information-submitted',
    'request-taken-back',
  )
  const request = fc.constantFrom('1', '2', '3')
  fc.assert(
    fc.property(fc.array(fc.tuple(kind, request), { maxLength: 8 }), kinds => {
      const events = kinds.map(([each, of], index) => ({
        kind: each,
        request: of,
        date: addDays('2026-09-02', index),
      }))
      const { answers, decision, request } = applicationDeadlines([received, ...events], dk)
      expect(answers.length > 0).toBe(decision === undefined)
      expect(request).toBeDefined()
    }),
  )
})

describe('Default 42: which days off lengthen which clock', () => {
  // Good Friday 2026 in the Netherlands, once as the last day of each clock.
  test.each([
    ['request', '2026-03-13', '2026-04-03'],
    ['decision', '2026-01-03', '2026-04-03'],
    ['answer', '2026-02-22', '2026-04-07'],
  ] as const)('a doubtful day, the clock of the %s', (name, event, lastDay) => {
    expect(deadlineFrom(name, event, unchanged('NL')).lastDay).toBe(lastDay)
  })

  test.each(['request', 'decision', 'answer'] as const)('an added day, the clock of the %s', name => {
    const usual = deadlineFrom(name, '2026-08-11', dk).lastDay
    const changes = [{ country: 'DK', date: usual, kind: 'added' }] as const
    expect(deadlineFrom(name, '2026-08-11', { ...dk, changes }).lastDay > usual).toBe(true)
  })
})

describe('what was told never moves to an earlier day, whoever asks (Defaults 34, 42)', () => {
  const events: readonly ApplicationEvent[] = [
    { kind: 'received', date: '2026-02-10' },
    { kind: 'information-requested', request: 'a', date: '2026-02-24' },
  ]
  const struck: Seat = { ...dk, changes: [{ country: 'DK', date: '2026-04-06', kind: 'struck' }] }
  const told = [{ name: 'answer', startedOn: '2026-02-24', lastDay: '2026-04-07', request: 'a' }] as const
  const lastDaysOf = (seat: Seat, known: readonly ToldDeadline[]) =>
    applicationDeadlines(events, seat, known).answers.map(({ lastDay }) => lastDay)

  test('a struck day shortens what nobody was told', () => {
    expect(lastDaysOf(dk, [])).toEqual(['2026-04-07'])
    expect(lastDaysOf(struck, [])).toEqual(['2026-04-06'])
  })

  test('and leaves what was told', () => {
    expect(lastDaysOf(struck, told)).toEqual(['2026-04-07'])
    expect(lastDaysOf(struck, [...told, { ...told[0], lastDay: '2026-04-06' }])).toEqual(['2026-04-07'])
  })

  test.each([
    ['another request', { request: 'b' }],
    ['another clock', { name: 'decision' }],
    ['another beginning', { startedOn: '2026-02-23' }],
  ] as const)('what was told of %s says nothing', (_name, other) => {
    expect(lastDaysOf(struck, [{ ...told[0], ...other }])).toEqual(['2026-04-06'])
  })

  test('the clocks of receipt and decision likewise', () => {
    const changes = [{ country: 'DK', date: '2026-05-14', kind: 'struck' }] as const
    const start = { startedOn: '2026-02-13', lastDay: '2026-05-15' }
    const clocks = (known: readonly ToldDeadline[]) =>
      applicationDeadlines([{ kind: 'received', date: '2026-02-13' }], { ...dk, changes }, known)
    expect(clocks([]).decision?.lastDay).toBe('2026-05-14')
    expect(clocks([{ name: 'decision', ...start }]).decision?.lastDay).toBe('2026-05-15')
    const early = { startedOn: '2026-02-13', lastDay: '2026-03-09' }
    expect(clocks([{ name: 'request', ...early }]).request?.lastDay).toBe('2026-03-09')
  })
})

test('Default 31: an answer to a request that does not wait starts no clock', () => {
  const answer = (request: string, date: string): ApplicationEvent => ({
    kind: 'information-submitted',
    request,
    date,
  })
  const startOf = (...events: readonly ApplicationEvent[]) =>
    applicationDeadlines([received, requested, ...events], dk).decision?.startedOn
  expect(startOf(answer('1', '2026-10-01'), answer('1', '2026-10-12'))).toBe('2026-10-01')
  expect(startOf(answer('1', '2026-10-01'), answer('9', '2026-10-12'))).toBe('2026-10-01')
  expect(applicationDeadlines([received, answer('9', '2026-09-20')], dk).decision?.startedOn).toBe(
    '2026-09-01',
  )
})

describe('Default 42: an answer whose calendar changes', () => {
  const told = deadlineFrom('answer', '2026-08-12', dk)
  const added: Seat = { ...dk, changes: [{ country: 'DK', date: '2026-09-21', kind: 'added' }] }

  test('was told for 21 September', () => {
    expect(told.lastDay).toBe('2026-09-21')
  })

  test('a day added after its expiry moves it on and opens it again', () => {
    const today = '2026-09-22'
    expect(mayAnswer(told, { today, isDecisionSealed: false })).toBe(false)
    expect(recountDeadline(told, added).lastDay).toBe('2026-09-22')
    expect(mayAnswer(recountDeadline(told, added), { today, isDecisionSealed: false })).toBe(true)
  })

  test('it does not open once a decision is sealed', () => {
    const standing = { today: '2026-09-22', isDecisionSealed: true }
    expect(mayAnswer(recountDeadline(told, added), standing)).toBe(false)
  })

  test('it does not open when the new last day is over as well', () => {
    const standing = { today: '2026-09-23', isDecisionSealed: false }
    expect(mayAnswer(recountDeadline(told, added), standing)).toBe(false)
  })

  test('a struck day does not take from it', () => {
    const ascension = deadlineFrom('answer', '2026-04-04', dk)
    const struck: Seat = { ...dk, changes: [{ country: 'DK', date: '2026-05-14', kind: 'struck' }] }
    expect(ascension.lastDay).toBe('2026-05-15')
    expect(deadlineFrom('answer', '2026-04-04', struck).lastDay).toBe('2026-05-14')
    expect(recountDeadline(ascension, struck).lastDay).toBe('2026-05-15')
  })
})
