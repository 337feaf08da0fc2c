import { expect, test } from 'vitest'
import { ageInYears, type CenturyPart, type DatingFacts, datingRange } from './dating.ts'

test.each<[string, DatingFacts | null]>([
  ['nothing', null],
  ['no kind', {}],
  ['century without number', { kind: 'century' }],
  ['century nought', { kind: 'century', century: 0 }],
  ['year nought', { kind: 'year', year: 0 }],
  ['half a year', { kind: 'year', year: 1790.5 }],
  ['endless', { kind: 'year', year: Number.NEGATIVE_INFINITY }],
  ['no number', { kind: 'year', year: Number.NaN }],
  ['half a century', { kind: 'century', century: 17.5 }],
  ['millennium nought', { kind: 'millennium', millennium: 0 }],
  ['from nought', { kind: 'years', earliestYear: 0, latestYear: 1800 }],
  ['to nought', { kind: 'years', earliestYear: -5, latestYear: 0 }],
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

test.each<[CenturyPart, number, number]>([
  ['first half', 1701, 1750],
  ['second half', 1751, 1800],
  ['first quarter', 1701, 1725],
  ['second quarter', 1726, 1750],
  ['third quarter', 1751, 1775],
  ['last quarter', 1776, 1800],
])('18th century, %s', (centuryPart, earliest, latest) => {
  expect(datingRange({ kind: 'century', century: 18, centuryPart })).toEqual({ earliest, latest })
})

test.each<[string, DatingFacts, number, number]>([
  [
    'last quarter of the 1st century BC',
    { kind: 'century', century: -1, centuryPart: 'last quarter' },
    -25,
    -1,
  ],
  ['first half of the 1st century', { kind: 'century', century: 1, centuryPart: 'first half' }, 1, 50],
  ['1st millennium BC', { kind: 'millennium', millennium: -1 }, -1000, -1],
  ['1st millennium', { kind: 'millennium', millennium: 1 }, 1, 1000],
  ['around AD 5 reaches back past the turn', { kind: 'year', year: 5, isApproximate: true }, -6, 15],
  ['AD 1', { kind: 'year', year: 1 }, 1, 1],
  ['1 BC', { kind: 'year', year: -1 }, -1, -1],
])('%s', (_name, dating, earliest, latest) => {
  expect(datingRange(dating)).toEqual({ earliest, latest })
})

test('centuries follow each other without gap or overlap, across the turn of the era too', () => {
  for (let century = -50; century < 21; century += 1) {
    const next = century === -1 ? 1 : century + 1
    if (century === 0) continue
    const { latest = Number.NaN } = datingRange({ kind: 'century', century }) ?? {}
    const { earliest = Number.NaN } = datingRange({ kind: 'century', century: next }) ?? {}
    expect(ageInYears(latest, 2026) - ageInYears(earliest, 2026)).toBe(1)
  }
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
