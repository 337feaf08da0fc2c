import { expect, test } from 'vitest'
import { createMinuteCount } from './minute-count.ts'

const at = (seconds: number) => new Date(Date.UTC(2026, 2, 1, 12, 0, seconds))

test('counts each key, and all anew after a minute', () => {
  const count = createMinuteCount()
  expect([count.add('a', at(0)), count.add('a', at(20)), count.add('b', at(20))]).toEqual([1, 2, 1])
  expect([count.numberOf('a', at(59)), count.secondsLeft(at(59))]).toEqual([2, 1])
  expect([count.numberOf('a', at(60)), count.add('b', at(60))]).toEqual([0, 1])
  expect(count.secondsLeft(at(70))).toBe(50)
})

test('does not stand still when the clock is set back', () => {
  const count = createMinuteCount()
  count.add('a', at(3600))
  expect(count.numberOf('a', at(0))).toBe(0)
})
