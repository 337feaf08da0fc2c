import { expect, test } from 'vitest'
import type { Category } from './annex.ts'
import { isTaricCode, taricMeanings, taricWarnings } from './taric.ts'

const aged = (years: number) => ({ youngest: years, oldest: years })

test.each(['', '97012100', '97012100000', '9701 21 00 0x'])('no TARIC code: "%s"', text => {
  expect(isTaricCode(text)).toBe(false)
  expect(taricWarnings(text, 'g.i', aged(300))).toEqual([])
})

test.each<[string, Category, number | undefined, readonly string[]]>([
  ['9701210000', 'd', 300, ['taric-heading-unusual']],
  ['9706100012', 'e', 300, ['taric-category-contradicts']],
  ['9706100012', 'c', 250, ['taric-age-contradicts']],
  ['9706900016', 'e', 251, ['taric-age-contradicts']],
  ['9706900018', 'e', 201, ['taric-age-contradicts']],
  ['9706.10.00.12', 'c', 251, []],
  ['9706 90 00 16', 'e', 250, []],
  ['9706100012', 'c', undefined, []],
  ['9705100012', 'c', 300, []],
  ['9704000000', 'j', 300, []],
])('%s for (%s) of %s years', (text, category, years, codes) => {
  const ages = years === undefined ? undefined : aged(years)
  expect(taricWarnings(text, category, ages).map(({ code }) => code)).toEqual(codes)
})

test('a dating that straddles the band of the code is no contradiction', () => {
  expect(taricWarnings('9706100012', 'c', { youngest: 240, oldest: 260 })).toEqual([])
})

test('every code stands once and is ten digits', () => {
  expect(new Set(taricMeanings.map(row => row.code)).size).toBe(taricMeanings.length)
  expect(taricMeanings.every(row => isTaricCode(row.code))).toBe(true)
})
