import { expect, test } from 'vitest'
import { agesOf, type CenturyPart, type DatingFacts, datingRange, isDatedInFuture } from './dating.ts'

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
  ['no day', { kind: 'day' }],
  ['a day that is none', { kind: 'day', day: '1790-02-30' }],
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
  [
    'Default 36: around a period',
    { kind: 'years', earliestYear: 1777, latestYear: 1780, isApproximate: true },
    1767,
    1790,
  ],
  ['Default 36: around a century', { kind: 'century', century: 18, isApproximate: true }, 1691, 1810],
  [
    'Default 36: around the first half of the 1st century',
    { kind: 'century', century: 1, centuryPart: 'first half', isApproximate: true },
    -10,
    60,
  ],
  ['Default 36: around a day', { kind: 'day', day: '1776-11-29', isApproximate: true }, 1766, 1786],
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
    const last = agesOf({ earliest: latest, latest }, '2026-06-01')
    const first = agesOf({ earliest, latest: earliest }, '2026-06-01')
    expect(last.oldest - first.oldest).toBe(1)
  }
})

test('a geological era is older than any threshold', () => {
  const range = datingRange({ kind: 'geological era', geologicalEra: 'Jurassic' })
  expect(range && agesOf(range, '2026-06-01').youngest).toBe(Number.POSITIVE_INFINITY)
})

/** Whether a good is older than a limit at a date: 'open' where the dating does not say. */
function isOlder(dating: DatingFacts, years: number, date: string): 'yes' | 'no' | 'open' {
  const range = datingRange(dating)
  if (!range) throw new RangeError('No range')
  const { youngest, oldest } = agesOf(range, date)
  if (youngest > years) return 'yes'
  return oldest > years ? 'open' : 'no'
}

test.each<[string, DatingFacts, number, string, 'yes' | 'no' | 'open']>([
  ['the year before the boundary year', { kind: 'year', year: 1777 }, 250, '2026-12-31', 'no'],
  ['the boundary year begins', { kind: 'year', year: 1776 }, 250, '2026-01-01', 'open'],
  ['the boundary year ends', { kind: 'year', year: 1776 }, 250, '2026-12-31', 'open'],
  ['the year after', { kind: 'year', year: 1776 }, 250, '2027-01-01', 'yes'],
  ['a day: the anniversary itself', { kind: 'day', day: '1776-11-29' }, 250, '2026-11-29', 'no'],
  ['a day: the day after', { kind: 'day', day: '1776-11-29' }, 250, '2026-11-30', 'yes'],
  ['a day of the first century', { kind: 'day', day: '0079-08-24' }, 1947, '2026-08-24', 'no'],
  [
    'a day of the first century, the day after',
    { kind: 'day', day: '0079-08-24' },
    1947,
    '2026-08-25',
    'yes',
  ],
  ['a leap day: the last of February', { kind: 'day', day: '1776-02-29' }, 250, '2026-02-28', 'no'],
  ['a leap day: the first of March', { kind: 'day', day: '1776-02-29' }, 250, '2026-03-01', 'yes'],
  [
    'a period that reaches into the boundary year',
    { kind: 'years', earliestYear: 1700, latestYear: 1776 },
    250,
    '2026-06-01',
    'open',
  ],
  ['no year nought: 1 BC in AD 1', { kind: 'year', year: -1 }, 1, '0001-06-01', 'open'],
  ['no year nought: 2 BC in AD 1', { kind: 'year', year: -2 }, 1, '0001-06-01', 'yes'],
])('Default 8, %s', (_name, dating, years, date, answer) => {
  expect(isOlder(dating, years, date)).toBe(answer)
})

test.each<[string, DatingFacts | null, boolean]>([
  ['nothing', null, false],
  ['half a dating', { kind: 'years', earliestYear: 1790 }, false],
  ['this year', { kind: 'year', year: 2026 }, false],
  ['around this year', { kind: 'year', year: 2026, isApproximate: true }, false],
  ['this century', { kind: 'century', century: 21 }, false],
  ['today', { kind: 'day', day: '2026-06-01' }, false],
  ['tomorrow', { kind: 'day', day: '2026-06-02' }, true],
  ['a slip for 1750', { kind: 'year', year: 17500 }, true],
  ['next year', { kind: 'year', year: 2027 }, true],
  ['until next year', { kind: 'years', earliestYear: 2000, latestYear: 2027 }, true],
  ['next century', { kind: 'century', century: 22 }, true],
  ['an era', { kind: 'geological era', geologicalEra: 'Jurassic' }, false],
])('Default 8, in the future: %s', (_name, dating, isFuture) => {
  expect(isDatedInFuture(dating, '2026-06-01')).toBe(isFuture)
})

test('a period may be one year', () => {
  const dating = { kind: 'years', earliestYear: 1700, latestYear: 1700 } as const
  expect(datingRange(dating)).toEqual({ earliest: 1700, latest: 1700 })
})
