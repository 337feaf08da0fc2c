import { describe, expect, test } from 'vitest'
import {
  countriesOfInterest,
  isBeforeCutOff,
  lastCountryChanges,
  lastCountryOverFiveYears,
  type ProvenanceFacts,
  type Stay,
} from './country-of-interest.ts'

const importDate = '2026-06-01'

test.each<[string, Omit<ProvenanceFacts, 'importDate'>, readonly string[], string]>([
  ['not determinable, nowhere long', { hasLeftBeforeCutOff: false }, [], 'R 4(7)(b)'],
  ['not determinable, left early, nowhere long', { hasLeftBeforeCutOff: true }, [], 'R 4(7)(b)'],
  [
    'the country of creation lies in the Union',
    { countryOfCreationOrDiscovery: 'IT', hasLeftBeforeCutOff: false },
    [],
    'R 4(7)(b)',
  ],
  [
    'an African mask, Paris 1960 to 2022, New York since: the last country may be a Member State',
    { hasLeftBeforeCutOff: true, lastCountryOverFiveYears: 'FR' },
    ['FR b country unknown'],
    'R 4(4)(a)',
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
    'known, left early, and back where it was made: another country is asked for',
    { countryOfCreationOrDiscovery: 'JP', hasLeftBeforeCutOff: true, lastCountryOverFiveYears: 'JP' },
    ['JP a'],
    'R 4(4)',
  ],
  [
    'Default 65: a wreck on the high seas counts for the country where its load was made',
    { countryOfCreationOrDiscovery: 'CN', hasLeftBeforeCutOff: false, lastCountryOverFiveYears: 'SG' },
    ['CN a'],
    'R 4(4)',
  ],
  [
    'Default 65: or, where nobody knows that, for the last country of more than five years',
    { hasLeftBeforeCutOff: false, lastCountryOverFiveYears: 'SG' },
    ['SG b country unknown'],
    'R 4(4)(a)',
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

test.each([
  [{ hasLeftBeforeCutOff: true, countryOfCreationOrDiscovery: 'EG' }, 'R 4(4)(b)'],
  [{ hasLeftBeforeCutOff: true }, 'R 4(4)(a)'],
])('the last country stands by its own case: %o', (facts, citation) => {
  const result = countriesOfInterest({ ...facts, lastCountryOverFiveYears: 'CH', importDate })
  expect(result.countries.at(-1)).toMatchObject({ country: 'CH', citation })
})

describe('more than five years', () => {
  const today = '2026-06-01'
  const stay = (country: string, from: string, to?: string, isTemporary = false): Stay => ({
    country,
    from,
    to,
    isTemporary,
  })
  test.each<[string, readonly Stay[], string | undefined]>([
    ['nowhere', [], undefined],
    ['exactly five years', [stay('CH', '2015-03-01', '2020-03-01')], undefined],
    ['a day more', [stay('CH', '2015-03-01', '2020-03-02')], 'CH'],
    ['twenty years in a free port for re-export', [stay('CH', '2000-01-01', '2020-01-01', true)], undefined],
    [
      'the last of two, in whatever order they are told',
      [stay('US', '2005-01-01', '2015-01-01'), stay('CH', '1980-01-01', '2004-01-01')],
      'US',
    ],
    [
      'told in order of time',
      [
        stay('LB', '1973-01-01', '1979-06-01'),
        stay('CH', '1980-01-01', '2004-01-01'),
        stay('US', '2005-01-01', '2015-01-01'),
      ],
      'US',
    ],
    [
      'two owners in one country, each for less',
      [stay('CH', '1990-01-01', '1994-06-30'), stay('CH', '1994-06-30', '1998-01-01')],
      'CH',
    ],
    [
      'two owners, told in whatever order, exactly five years together',
      [stay('CH', '1993-01-01', '1995-01-01'), stay('CH', '1990-01-01', '1993-01-01')],
      undefined,
    ],
    [
      'the time between two stays does not count',
      [stay('CH', '1990-01-01', '1993-01-01'), stay('CH', '2003-01-01', '2004-12-01')],
      undefined,
    ],
    [
      'stays that touch, one ending the day before the next begins',
      [stay('CH', '1990-01-01', '1993-12-31'), stay('CH', '1994-01-01', '1995-01-02')],
      'CH',
    ],
    [
      'another country in between parts them',
      [
        stay('CH', '1990-01-01', '1994-01-01'),
        stay('US', '1994-01-01', '1995-01-01'),
        stay('CH', '1995-01-01', '1998-01-01'),
      ],
      undefined,
    ],
    [
      'an exhibition abroad does not part them',
      [
        stay('CH', '1990-01-01', '1994-01-01'),
        stay('US', '1994-01-01', '1995-01-01', true),
        stay('CH', '1995-01-01', '1998-01-01'),
      ],
      'CH',
    ],
    ['Default 67: a stay that lasts, five years today', [stay('US', '2021-06-01')], undefined],
    ['Default 67: a stay that is planned for longer', [stay('US', '2023-06-01', '2040-01-01')], undefined],
    ['Default 67: a stay still to come', [stay('US', '2030-01-01', '2040-01-01')], undefined],
    ['Default 67: a stay that lasts, a day more', [stay('US', '2021-05-31')], 'US'],
    [
      'a short stay afterwards changes nothing',
      [stay('US', '2005-01-01', '2015-01-01'), stay('AE', '2015-01-01', '2018-01-01')],
      'US',
    ],
  ])('%s', (_name, stays, country) => {
    expect(lastCountryOverFiveYears(stays, today)).toBe(country)
  })
})

test.each([
  ['2026-06-01', false],
  ['2026-06-02', true],
])('Default 67: another answer at import on %s', (day, changes) => {
  const stays = [
    { country: 'FR', from: '1960-01-01', to: '2021-06-01', isTemporary: false },
    { country: 'US', from: '2021-06-01', isTemporary: false },
  ]
  expect(lastCountryOverFiveYears(stays, '2026-06-01')).toBe('FR')
  expect(lastCountryChanges(stays, '2026-06-01', day)).toBe(changes)
})
