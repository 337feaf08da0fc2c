import { expect, test } from 'vitest'
import type { DocumentFacts } from './document.ts'
import { documentWarnings } from './document-warnings.ts'

const bronze: DocumentFacts = {
  today: '2026-06-01',
  descriptions: [{ category: 'c', taric: '9706100012', dating: { kind: 'year', year: 1700 } }],
}
const withBronze = (change: DocumentFacts['descriptions'][number]): Partial<DocumentFacts> => ({
  descriptions: [{ ...bronze.descriptions[0], ...change }],
})

test.each<[string, Partial<DocumentFacts>, readonly string[]]>([
  ['nothing to say', {}, []],
  [
    '249 years: covered from 1 January',
    withBronze({ dating: { kind: 'year', year: 1777 } }),
    ['taric-age-contradicts', 'result-changes-soon'],
  ],
  ['248 years', withBronze({ dating: { kind: 'year', year: 1778 } }), ['taric-age-contradicts']],
  [
    'Default 8: the year in which it turns 250',
    withBronze({ dating: { kind: 'year', year: 1776 } }),
    ['dating-straddles-threshold'],
  ],
  [
    'Default 8: the very day on which it turns 250: covered tomorrow',
    withBronze({ dating: { kind: 'day', day: '1776-06-01' } }),
    ['taric-age-contradicts', 'result-changes-soon'],
  ],
  ['Default 8: a day older than 250 years', withBronze({ dating: { kind: 'day', day: '1776-05-31' } }), []],
  ['251 years', withBronze({ dating: { kind: 'year', year: 1775 } }), []],
  [
    'a century that straddles',
    withBronze({ dating: { kind: 'century', century: 18 } }),
    ['dating-straddles-threshold'],
  ],
  [
    'measured at the planned date',
    { plannedImportDate: '2027-01-01', ...withBronze({ dating: { kind: 'year', year: 1776 } }) },
    [],
  ],
  [
    'the last country of more than five years is a Member State',
    { countryOfInterest: 'FR', countryOfInterestBasis: 'b' },
    ['last-country-in-union'],
  ],
  ['the last country is a third country', { countryOfInterest: 'US', countryOfInterestBasis: 'b' }, []],
  ['Default 66: Iraq has a prohibition of its own', { countryOfInterest: 'IQ' }, ['iraq-restricted']],
  ['Default 66: Syria has one, too', { countryOfInterest: 'SY' }, ['syria-restricted']],
  ['Default 66: their neighbours have none', { countryOfInterest: 'JO' }, []],
  [
    'every block is looked at',
    { descriptions: [...bronze.descriptions, { category: 'c', taric: '9701210000' }] },
    ['taric-heading-unusual'],
  ],
])('application for a licence: %s', (_name, change, codes) => {
  expect(documentWarnings({ ...bronze, ...change }, 'ICG-L').map(({ code }) => code)).toEqual(codes)
})

test.each([
  ['ICG-L', 'IR 8(1)(c)'],
  ['ICG-S', 'IR 12(2)'],
  ['ICG-D', 'IR Annex I I.16'],
] as const)('%s asks for colour by %s', (documentType, citation) => {
  const grey = withBronze({ photographs: [{ view: 'front', isColour: false }] })
  expect(documentWarnings({ ...bronze, ...grey }, documentType)).toMatchObject([
    { code: 'photograph-without-colour', citation },
  ])
})
