import { describe, expect, test } from 'vitest'
import { unchanged } from './calendar.ts'
import { deadlineFrom, recountDeadline } from './deadlines.ts'
import { remindersDue, remindersOf, remindersOn } from './reminders.ts'

const answer = deadlineFrom('answer', '2026-09-10', unchanged('DK'))
const decision = deadlineFrom('decision', '2026-07-22', unchanged('DK'))

test.each([
  ['DK', ['14 2026-10-05T22:00:00.000Z', '7 2026-10-12T22:00:00.000Z', '1 2026-10-18T22:00:00.000Z']],
  ['FI', ['14 2026-10-05T21:00:00.000Z', '7 2026-10-12T21:00:00.000Z', '1 2026-10-18T21:00:00.000Z']],
  ['PT', ['14 2026-10-05T23:00:00.000Z', '7 2026-10-12T23:00:00.000Z', '1 2026-10-18T23:00:00.000Z']],
])('fourteen, seven and one day before 20 October, from midnight in %s', (country, expected) => {
  const lines = remindersOf(answer, country).map(({ daysBefore, at }) => `${daysBefore} ${at.toISOString()}`)
  expect(lines).toEqual(expected)
})

test.each([
  ['2026-10-05', []],
  ['2026-10-06', ['answer 14', 'decision 14']],
  ['2026-10-07', []],
  ['2026-10-13', ['answer 7', 'decision 7']],
  ['2026-10-19', ['answer 1', 'decision 1']],
  ['2026-10-20', []],
])('on %s', (today, expected) => {
  const found = remindersOn([answer, decision], { country: 'DK', today })
  expect(found.map(({ clock, daysBefore }) => `${clock.name} ${daysBefore}`)).toEqual(expected)
})

describe('what is due since the last look', () => {
  const due = (after: string, until: string) =>
    remindersDue([answer], 'DK', { after: new Date(after), until: new Date(until) }).map(
      ({ daysBefore }) => daysBefore,
    )

  test.each([
    ['nothing', '2026-10-06T22:00:00Z', '2026-10-07T22:00:00Z', []],
    ['not a minute early', '2026-10-05T20:00:00Z', '2026-10-05T21:59:59Z', []],
    ['from midnight in Denmark', '2026-10-05T21:59:59Z', '2026-10-05T22:00:00Z', [14]],
    ['not twice', '2026-10-05T22:00:00Z', '2026-10-06T22:00:00Z', []],
    ['after looks were missed, the newest alone', '2026-10-01T00:00:00Z', '2026-10-14T00:00:00Z', [7]],
    ['on the last day still', '2026-10-18T00:00:00Z', '2026-10-20T21:59:59Z', [1]],
    ['nothing when it is over', '2026-10-18T00:00:00Z', '2026-10-20T22:00:00Z', []],
  ])('%s', (_name, after, until, expected) => {
    expect(due(after, until)).toEqual(expected)
  })
})

test('a last day that moves on is reminded of again', () => {
  const changes = [{ country: 'DK', date: '2026-10-20', kind: 'added' }] as const
  const moved = recountDeadline(answer, { country: 'DK', changes })
  expect(moved.lastDay).toBe('2026-10-21')
  expect(remindersOf(moved, 'DK').map(({ date }) => date)).toEqual(['2026-10-07', '2026-10-14', '2026-10-20'])
})

test('over the end of summer time a day before is a day of the calendar', () => {
  const clock = { ...answer, lastDay: '2026-10-26' }
  expect(remindersOf(clock, 'DK').at(-1)?.at.toISOString()).toBe('2026-10-24T22:00:00.000Z')
})
