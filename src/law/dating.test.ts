import { expect, test } from 'vitest'
import { ageInYears, type DatingFacts, datingRange } from './dating.ts'

test.each<[string, DatingFacts | null]>([
  ['nothing', null],
  ['no kind', {}],
  ['century without number', { kind: 'century' }],
  ['century nought', { kind: 'century', century: 0 }],
  ['year nought', { kind: 'year', year: 0 }],
  ['half a year', { kind: 'year', year: 1790.5 }],
  ['backwards', { kind: 'years', earliestYear: 1800, latestYear: 1700 }],
  ['half a period', { kind: 'years', earliestYear: 1800 }],
  ['unnamed era', { kind: 'geological era', geologicalEra: ' ' }],
])('no range: %s', (_name, dating) => {
  expect(datingRange(dating)).toBeUndefined()
})

test.each<[string, DatingFacts, number, number]>([
  ['18th century', { kind: 'century', century: 18 }, 1701, 1800],
  ['1st century', { kind: 'century', century: 1 }, 1, 100],
  ['1st century BC', { kind: 'century', century: -1 }, -100, -1],
  ['5th century BC, first half', { kind: 'century', century: -5, centuryPart: 'first half' }, -500, -451],
  ['18th century, last quarter', { kind: 'century', century: 18, centuryPart: 'last quarter' }, 1776, 1800],
  ['2nd millennium BC', { kind: 'millennium', millennium: -2 }, -2000, -1001],
  ['1790', { kind: 'year', year: 1790 }, 1790, 1790],
  ['around 1790', { kind: 'year', year: 1790, isApproximate: true }, 1780, 1800],
  ['around 5 BC reaches past the turn', { kind: 'year', year: -5, isApproximate: true }, -15, 6],
  ['an archive', { kind: 'years', earliestYear: 1650, latestYear: 1900 }, 1650, 1900],
])('%s', (_name, dating, earliest, latest) => {
  expect(datingRange(dating)).toEqual({ earliest, latest })
})

test('a geological era is older than any threshold', () => {
  const range = datingRange({ kind: 'geological era', geologicalEra: 'Jurassic' })
  expect(ageInYears(range?.latest ?? 0, 2026)).toBe(Number.POSITIVE_INFINITY)
})

test('there is no year nought between 1 BC and AD 1', () => {
  expect(ageInYears(-1, 1)).toBe(1)
  expect(ageInYears(1776, 2026)).toBe(250)
})

test('a period may be one year', () => {
  const dating = { kind: 'years', earliestYear: 1700, latestYear: 1700 } as const
  expect(datingRange(dating)).toEqual({ earliest: 1700, latest: 1700 })
})
