import { expect, test } from 'vitest'
import { resultChange } from './result-change.ts'

const covered = (from: string) => (day: string) => day >= from

test.each([
  ['it has changed already', '2026-06-01', undefined],
  ['a day after the twelve months', '2027-06-02', undefined],
  ['on the last day of the twelve months', '2027-06-01', '2027-06-01'],
  ['tomorrow', '2026-06-02', '2026-06-02'],
  ['at New Year', '2027-01-01', '2027-01-01'],
])('Default 8: %s', (_name, changes, from) => {
  expect(resultChange('2026-06-01', covered(changes))?.from).toBe(from)
})

test('Default 8: the later result is told', () => {
  expect(resultChange('2026-06-01', covered('2026-09-01'))).toEqual({ from: '2026-09-01', result: true })
})
