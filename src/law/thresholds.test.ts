import { expect, test } from 'vitest'
import { classifyDescription, referenceDate, thresholdGaps } from './thresholds.ts'

const place = { path: 'descriptions.0', date: '2026-06-01', today: '2026-06-01' }

test('age is measured at the planned date of import, else at filing', () => {
  expect(referenceDate({ today: '2026-06-01', plannedImportDate: '2027-01-15' })).toBe('2027-01-15')
  expect(referenceDate({ today: '2026-06-01', plannedImportDate: 'soon' })).toBe('2026-06-01')
  expect(referenceDate({ today: '2026-06-01', plannedImportDate: '2227-03-01' })).toBe('2026-06-01')
  expect(referenceDate({ today: '2026-06-01', plannedImportDate: '9999-12-31' })).toBe('2026-06-01')
  expect(referenceDate({ today: '2026-06-01' })).toBe('2026-06-01')
  expect(referenceDate({ today: '2026-06-01', plannedImportDate: '2025-12-31' })).toBe('2026-06-01')
})

test('what is unknown is no gap here and counts as covered', () => {
  expect(thresholdGaps({}, 'g.i', place)).toEqual([])
  expect(thresholdGaps({ customsValue: { eurCents: null } }, 'g.i', place)).toEqual([])
  expect(classifyDescription({ customsValue: { eurCents: null } }, 'g.i', '2026-06-01')).toMatchObject({
    part: 'C',
    uncertain: ['age', 'value'],
  })
  expect(classifyDescription({}, 'g.i', '2026-06-01')).toMatchObject({
    part: 'C',
    uncertain: ['age', 'value'],
  })
})

test('gaps say the limit and what was found', () => {
  const description = { dating: { kind: 'year', year: 1827 }, customsValue: { eurCents: 1 } } as const
  expect(thresholdGaps(description, 'g.i', place)).toMatchObject([
    { code: 'age-too-low', citation: 'R Annex C', values: { overYears: 200, oldest: 199 } },
    { code: 'value-too-low', citation: 'R Annex C', values: { fromEurCents: 1_800_000, eurCents: 1 } },
  ])
})

test('a known value is not open', () => {
  const description = { customsValue: { eurCents: 2_000_000 } }
  expect(classifyDescription(description, 'g.i', '2026-06-01').uncertain).toEqual(['age'])
})
