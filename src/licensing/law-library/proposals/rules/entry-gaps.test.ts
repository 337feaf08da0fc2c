import { describe, expect, test } from 'vitest'
import { findGaps, isDayOrYear, isWebAddress, readDayOrYear } from './entry-gaps.ts'

const whole = {
  ...{ validFrom: '1983', originalTitle: 'x', englishTitle: 'x', englishSummary: 'x', danishSummary: 'x' },
  permits: [],
  sources: [{ title: 'Gazette' }],
}

describe('what is missing', () => {
  test.each([
    ['nothing', {}, []],
    ['the beginning', { validFrom: undefined }, ['validFrom required']],
    ['the Danish', { danishSummary: '' }, ['danishSummary required']],
    ['every source', { sources: [] }, ['sources.0.title required']],
    ['every source, of blank blocks', { sources: [{ title: '' }, {}] }, ['sources.0.title required']],
    [
      'a title of the second source',
      { sources: [...whole.sources, { address: 'https://x.example' }] },
      ['sources.1.title required'],
    ],
    ['the name of a permit', { permits: [{}, { issuer: 'x' }] }, ['permits.1.name required']],
    ['sense: it ends first', { validUntil: '1982-12-31' }, ['validUntil ends-before-it-begins']],
    ['nothing: it ends in the year in which it begins', { validUntil: '1983-01-01' }, []],
  ])('%s', (_, given, expected) => {
    const gaps = findGaps({ ...whole, ...given })
    expect(gaps.map(({ field, code }) => `${field} ${code}`)).toEqual(expected)
  })
})

test.each([
  ['1983', '1983', true],
  [' 1983 ', '1983', true],
  ['1983-07-23', '1983-07-23', true],
  ['23.7.1983', '1983-07-23', true],
  ['23. 07. 1983', '1983-07-23', true],
  ['31.2.1983', '1983-02-31', false],
  ['83', '83', false],
  ['0999', '0999', false],
  ['2101', '2101', false],
  ['1983-07', '1983-07', false],
  ['1983x', '1983x', false],
])('%j is read as %s; a day or a year: %s', (typed, read, isOne) => {
  expect(readDayOrYear(typed)).toBe(read)
  expect(isDayOrYear(readDayOrYear(typed))).toBe(isOne)
})

test.each([
  ['https://en.unesco.org/cultnatlaws', true],
  ['http://x.example/a?b=c#d', true],
  ['javascript:alert(1)', false],
  ['JavaScript://x.example/%0aalert(1)', false],
  ['data:text/html,x', false],
  ['https://bank.example@evil.example/', false],
  ['www.unesco.org', false],
  ['ftp://x.example', false],
])('%s is an address of the web: %s', (text, expected) => {
  expect(isWebAddress(text)).toBe(expected)
})
