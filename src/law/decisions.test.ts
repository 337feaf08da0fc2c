import { expect, test } from 'vitest'
import { acts, resolveCitation } from './citations.ts'
import { applicationDates, ownDecisions } from './decisions.ts'
import { isIsoDate } from './iso-date.ts'

test('numbered from 1 to 68, as many as can be cited without a gap', () => {
  expect(ownDecisions.map(row => row.citation)).toEqual(
    Array.from({ length: acts.Default.articles }, (_, index) => `Default ${index + 1}`),
  )
})

test.each(ownDecisions)('$citation can be cited', ({ citation }) => {
  expect(resolveCitation(citation)).toBeDefined()
})

test('dates in order', () => {
  const dates = applicationDates.map(row => row.date)
  expect(dates.every(isIsoDate)).toBe(true)
  expect(dates).toEqual(dates.toSorted())
})
