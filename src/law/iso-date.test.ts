import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, addMonths, dayOfWeek, daysBetween, isIsoDate } from './iso-date.ts'

test.each([
  '',
  '0000-00-00',
  '0000-01-01',
  '2026-00-10',
  '2026-99-99',
  '2026-2-3',
  '2026-02-30',
  '2026-13-01',
  '03.02.2026',
  '2026-02-03T00:00',
])('no date: "%s"', text => {
  expect(isIsoDate(text)).toBe(false)
})

test('dates add up', () => {
  const date = fc.integer({ min: 0, max: 40_000 }).map(days => addDays('1970-01-01', days))
  fc.assert(
    fc.property(date, fc.integer({ min: -5000, max: 5000 }), (from, days) => {
      expect(isIsoDate(from)).toBe(true)
      expect(daysBetween(from, addDays(from, days))).toBe(days)
      expect((dayOfWeek(from) + 7 + (days % 7)) % 7).toBe(dayOfWeek(addDays(from, days)))
    }),
  )
})

test.each([
  ['2026-11-25', 36, '2029-11-25'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2028-02-29', 48, '2032-02-29'],
  ['2026-08-31', 1, '2026-09-30'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2026-12-15', 1, '2027-01-15'],
  ['2026-06-01', 240, '2046-06-01'],
])('%s and %i months is %s', (date, months, end) => {
  expect(addMonths(date, months)).toBe(end)
})

test('no date has no month after', () => {
  expect(() => addMonths('soon', 1)).toThrow(RangeError)
})

test('a Wednesday', () => {
  expect(dayOfWeek('2026-06-24')).toBe(3)
})

test('years of the first century are not those of the twentieth', () => {
  expect(isIsoDate('0079-08-24')).toBe(true)
  expect(daysBetween('0079-08-24', '0080-08-24')).toBe(366)
  expect(addMonths('0079-08-24', 12 * 1947)).toBe('2026-08-24')
  expect(addDays('0079-12-31', 1)).toBe('0080-01-01')
})
