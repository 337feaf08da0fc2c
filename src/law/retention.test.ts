import { expect, test } from 'vitest'
import { eraseFrom, purgeDeletedDraftFrom, purgeUntouchedDraftFrom } from './retention.ts'

test('nothing obtained, nothing to erase', () => {
  expect(eraseFrom([])).toBeUndefined()
})

test('V-31: the latest part keeps the whole document for twenty years', () => {
  expect(eraseFrom(['2026-06-01', '2027-01-15', '2026-12-31'])).toBe('2047-01-16')
})

test('a leap day has no anniversary in most years', () => {
  expect(eraseFrom(['2028-02-29'])).toBe('2048-03-01')
  expect(purgeUntouchedDraftFrom('2028-02-29')).toBe('2029-02-28')
})

test('drafts', () => {
  expect(purgeDeletedDraftFrom('2026-12-15')).toBe('2027-01-14')
  expect(purgeUntouchedDraftFrom('2026-12-15')).toBe('2027-12-15')
})
