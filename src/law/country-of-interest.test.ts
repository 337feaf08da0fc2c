import { expect, test } from 'vitest'
import { countriesOfInterest, isBeforeCutOff, type ProvenanceFacts } from './country-of-interest.ts'

const importDate = '2026-06-01'

test.each<[string, Omit<ProvenanceFacts, 'importDate'>, readonly string[], string]>([
  ['not determinable, nowhere long', { hasLeftBeforeCutOff: false }, [], 'R 4(7)(b)'],
  ['not determinable, left early, nowhere long', { hasLeftBeforeCutOff: true }, [], 'R 4(7)(b)'],
  [
    'last country lies in the Union',
    { hasLeftBeforeCutOff: true, lastCountryOverFiveYears: 'FR' },
    [],
    'R 4(7)(b)',
  ],
  [
    'known, left late',
    { countryOfCreationOrDiscovery: 'EG', hasLeftBeforeCutOff: false, lastCountryOverFiveYears: 'CH' },
    ['EG a'],
    'R 4(4)',
  ],
  [
    'known, left early, nowhere long',
    { countryOfCreationOrDiscovery: 'EG', hasLeftBeforeCutOff: true },
    ['EG a'],
    'R 4(4)',
  ],
  [
    'known, left early, long elsewhere',
    { countryOfCreationOrDiscovery: 'EG', hasLeftBeforeCutOff: true, lastCountryOverFiveYears: 'CH' },
    ['EG a', 'CH b left before 24.4.1972'],
    'R 4(4)',
  ],
  [
    'not determinable, long elsewhere',
    { hasLeftBeforeCutOff: false, lastCountryOverFiveYears: 'US' },
    ['US b country unknown'],
    'R 4(4)(a)',
  ],
])('%s', (_name, facts, expected, citation) => {
  const result = countriesOfInterest({ ...facts, importDate })
  expect(result.countries.map(row => [row.country, row.basis, row.reason].filter(Boolean).join(' '))).toEqual(
    expected,
  )
  expect(result.citation).toBe(citation)
  expect(result.proposed).toEqual(result.countries[0])
})

test('the day itself is not before', () => {
  expect(isBeforeCutOff('1972-04-24')).toBe(false)
  expect(isBeforeCutOff('1972-04-23')).toBe(true)
})
