import { expect, test } from 'vitest'
import type { DocumentFacts } from './document.ts'
import { documentWarnings } from './document-warnings.ts'

const bronze: DocumentFacts = {
  today: '2026-06-01',
  category: 'c',
  descriptions: [{ taric: '9706100012', dating: { kind: 'year', year: 1700 } }],
}
const withBronze = (change: DocumentFacts['descriptions'][number]): Partial<DocumentFacts> => ({
  descriptions: [{ ...bronze.descriptions[0], ...change }],
})

test.each<[string, Partial<DocumentFacts>, readonly string[]]>([
  ['nothing to say', {}, []],
  [
    'exactly 250 years: covered next year',
    withBronze({ dating: { kind: 'year', year: 1776 } }),
    ['taric-age-contradicts', 'result-changes-soon'],
  ],
  ['249 years', withBronze({ dating: { kind: 'year', year: 1777 } }), ['taric-age-contradicts']],
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
    'every block is looked at',
    { descriptions: [...bronze.descriptions, { taric: '9701210000' }] },
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
