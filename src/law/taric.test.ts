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

test.each<[string, Category, number, number]>([
  ['9706100012', 'c', 251, Number.POSITIVE_INFINITY],
  ['9706100014', 'd', 251, Number.POSITIVE_INFINITY],
  ['9706100016', 'e', 251, Number.POSITIVE_INFINITY],
  ['9706100020', 'h', 251, Number.POSITIVE_INFINITY],
  ['9706100024', 'i', 251, Number.POSITIVE_INFINITY],
  ['9706100028', 'l', 251, Number.POSITIVE_INFINITY],
  ['9706900010', 'c', 101, 250],
  ['9706900012', 'd', 101, 250],
  ['9706900016', 'e', 201, 250],
  ['9706900018', 'e', 101, 200],
  ['9706900020', 'h', 201, 250],
  ['9706900022', 'h', 101, 200],
  ['9706900024', 'i', 201, 250],
  ['9706900026', 'i', 101, 200],
])('%s is category (%s) of %s to %s years', (code, category, first, last) => {
  const found = (years: number) => taricWarnings(code, category, aged(years)).map(warning => warning.code)
  expect(found(first)).toEqual([])
  expect(found(last)).toEqual([])
  expect(found(first - 1)).toEqual(['taric-age-contradicts'])
  if (Number.isFinite(last)) expect(found(last + 1)).toEqual(['taric-age-contradicts'])
})
