import { describe, expect, test } from 'vitest'
import { isFresh, isSessionLive, isTellingOwner, secondsLeft, waitAfter, waitValues } from './rules.ts'

const now = new Date('2026-11-24T12:00:00Z')
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000)

test.each([
  [0, 0],
  [4, 0],
  [5, 30],
  [6, 60],
  [7, 120],
  [11, 1920],
  [12, 3600],
  [13, 3600],
  [5000, 3600],
])('after %i failures in a row the wait is %i seconds, never more than an hour (24)', (failures, seconds) => {
  expect(waitAfter(failures)).toBe(seconds * 1000)
})

test('the owner is told at the fifth failure and at every tenth', () => {
  const told = Array.from({ length: 31 }, (_, failures) => failures).filter(isTellingOwner)
  expect(told).toEqual([5, 10, 20, 30])
})

describe('the seconds left of a wait', () => {
  test.each([
    [undefined, 0],
    [null, 0],
    [ago(1), 0],
    [now, 0],
    [ago(-0.2), 1],
    [ago(-30), 30],
  ])('until %s are %i', (until, seconds) => expect(secondsLeft(until, now)).toBe(seconds))
})

test('long waits are told in minutes', () => {
  expect([1, 120, 121, 3600].map(waitValues)).toEqual([
    { seconds: 1, minutes: 0 },
    { seconds: 120, minutes: 0 },
    { seconds: 121, minutes: 3 },
    { seconds: 3600, minutes: 60 },
  ])
})

describe('a session (69)', () => {
  test.each([
    [59 * 60, 11 * 3600, true],
    [60 * 60, 11 * 3600, false],
    [10, 12 * 3600, false],
    [10, 12 * 3600 - 1, true],
  ])('unused for %i seconds and %i old: live is %s', (idle, age, live) => {
    expect(isSessionLive({ lastSeenAt: ago(idle), createdAt: ago(age) }, now)).toBe(live)
  })

  test('is fresh for ten minutes, or for as long as was asked for', () => {
    expect([isFresh(ago(600), now), isFresh(ago(601), now)]).toEqual([true, false])
    expect([isFresh(ago(59), now, 60), isFresh(ago(61), now, 60)]).toEqual([true, false])
  })
})
