import { describe, expect, test } from 'vitest'
import { importDateGaps } from './document-gaps.ts'
import { documentWarnings } from './document-warnings.ts'
import { importDateBounds, isPlausibleImportDate } from './import-date.ts'

const today = '2026-11-30'
const modern = { today, category: 'c', descriptions: [{ dating: { kind: 'year', year: 1990 } }] } as const

test('a planned date lies from a year back to five years ahead', () => {
  expect(importDateBounds(today)).toEqual({
    earliest: '2025-11-30',
    unasked: '2027-11-30',
    latest: '2031-11-30',
  })
  expect(importDateBounds('2028-02-29')).toMatchObject({ earliest: '2027-02-28', latest: '2033-02-28' })
  expect(
    ['2025-11-29', '2025-11-30', '2031-11-30', '2031-12-01'].map(day => isPlausibleImportDate(day, today)),
  ).toEqual([false, true, true, false])
})

describe('D6: a date that cannot be meant makes no object old enough', () => {
  test.each([
    ['2227-03-01', ['import-date-late']],
    ['9999-12-31', ['import-date-late']],
    ['2031-12-01', ['import-date-late']],
    ['2031-11-30', []],
    ['2025-11-30', []],
    ['2025-11-29', ['import-date-early']],
    ['0194-03-01', ['import-date-early']],
    ['0027-03-01', ['import-date-early']],
    ['2026-02-30', ['date-malformed']],
    ['', []],
    [undefined, []],
  ])('planned %s: %j', (plannedImportDate, codes) => {
    const gaps = importDateGaps({ ...modern, plannedImportDate })
    expect(gaps.map(({ code }) => code)).toEqual(codes)
    for (const { field } of gaps) expect(field).toBe('plannedImportDate')
  })

  test.each([
    ['2026-11-29', ['import-date-passed']],
    ['2026-11-30', []],
    ['2027-11-30', []],
    ['2027-12-01', ['import-date-far']],
    ['2031-11-30', ['import-date-far']],
  ])('planned %s is asked about: %j', (plannedImportDate, codes) => {
    const warnings = documentWarnings({ ...modern, plannedImportDate }, 'ICG-S')
    expect(warnings.filter(({ field }) => field === 'plannedImportDate').map(({ code }) => code)).toEqual(
      codes,
    )
  })
})
