import { describe, expect, test } from 'vitest'
import { unchanged } from '../../../law/calendar.ts'
import { ifAskedToday, imaginedDateBounds, imaginedEvents, refuseByClocks, refuseImagined } from './rules.ts'

const base = { country: 'DK', submitted: '2026-03-01' }

test.each([
  ['an answer without its request', { answered2: '2026-03-09' }, ['sent2 sent-missing']],
  ['asked before it was submitted', { sent1: '2026-02-01' }, ['sent1 before-submission']],
  [
    'answered before it was asked',
    { sent3: '2026-03-09', answered3: '2026-03-08' },
    ['answered3 answered-before-sent'],
  ],
  ['forwarded nowhere', { forwarded: '2026-03-09' }, ['forwardedTo state-missing']],
  ['forwarded on no day', { forwardedTo: 'SE' }, ['forwarded day-missing']],
  [
    'forwarded before it was submitted',
    { forwardedTo: 'SE', forwarded: '2026-02-01' },
    ['forwarded before-submission'],
  ],
  ['all in order', { sent1: '2026-03-01', answered1: '2026-03-01' }, []],
])('%s', (_name, given, expected) => {
  const refusals = refuseImagined({ ...base, ...given })
  expect(refusals.map(({ field, code }) => `${field} ${code}`)).toEqual(expected)
})

test('events come in order of time, asking before answering', () => {
  const events = imaginedEvents({
    ...base,
    ...{ sent1: '2026-03-12', answered1: '2026-03-12', sent2: '2026-03-05', answered2: '2026-03-20' },
    ...{ forwardedTo: 'SE', forwarded: '2026-03-12' },
  })
  expect(events.map(({ field }) => field)).toEqual([
    ...['submitted', 'sent2', 'sent1', 'answered1', 'forwarded', 'answered2'],
  ])
})

describe('the calendar of the authority that has the application decides', () => {
  // Midsummer 2026: Friday 19 June is off in Sweden alone, where the holder is given doubtful days.
  const seats = { first: unchanged('DK'), last: unchanged('SE') }

  test('in Denmark the 21 days end on 5 June, in Sweden they begin again', () => {
    const sent = (date: string, forwarded?: string) =>
      refuseByClocks(
        imaginedEvents({
          ...{ country: 'DK', submitted: '2026-05-15', sent1: date },
          ...(forwarded === undefined ? {} : { forwardedTo: 'SE', forwarded }),
        }),
        seats,
      ).map(({ code, values }) => `${code} ${values?.day}`)
    expect(sent('2026-06-05')).toEqual([])
    expect(sent('2026-06-08')).toEqual(['request-window-closed 2026-06-05'])
    expect(sent('2026-06-22', '2026-06-01')).toEqual([])
    expect(sent('2026-06-23', '2026-06-01')).toEqual(['request-window-closed 2026-06-22'])
  })
})

describe('what if information were asked for today', () => {
  const history = { events: [{ kind: 'received', date: '2026-09-01' } as const], seat: unchanged('DK') }

  test.each([
    ['before it was received', '2026-08-31'],
    ['after the 21 days', '2026-09-23'],
  ])('nothing to say %s', (_name, today) => {
    expect(ifAskedToday(history, today)).toBeUndefined()
  })

  test('until when an answer, and a decision at the latest', () => {
    expect(ifAskedToday(history, '2026-09-10')).toEqual({
      ...{ today: '2026-09-10', answerBy: '2026-10-20', decisionBy: '2027-01-18' },
    })
  })
})

test('days of years whose calendars are known', () => {
  expect(imaginedDateBounds('2026-05-01')).toEqual({ earliest: '2025-06-28', latest: '2030-12-31' })
})
