import { expect, test } from 'vitest'
import { applicationDates, ownDecisions } from './decisions.ts'
import { isIsoDate } from './iso-date.ts'

test('numbered from 1 to 28 without a gap', () => {
  expect(ownDecisions.map(row => row.citation)).toEqual(
    Array.from({ length: 28 }, (_, index) => `Default ${index + 1}`),
  )
})

test('dates in order', () => {
  const dates = applicationDates.map(row => row.date)
  expect(dates.every(isIsoDate)).toBe(true)
  expect(dates).toEqual(dates.toSorted())
})
