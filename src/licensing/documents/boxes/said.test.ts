import { expect, test } from 'vitest'
import type { DocumentType } from '../../../law/annex.ts'
import { sayIn } from '../../../platform/words/index.ts'
import type { Document } from '../types.ts'
import { savedPages } from './layout.ts'
import { rowsOfPage } from './rows.ts'
import { nameOfBox, saidParts } from './said.ts'

const blank: Document = {
  ...{ id: 's1', address: '/importer-statements/s1', type: 'ICG-S', number: 'ICGS.DK.2026.0000001' },
  ...{ operatorId: 'o1', status: 'DRAFT', subState: undefined, flags: [], version: 1 },
  ...{ statusAt: new Date(0), createdAt: new Date(0), changedAt: new Date(0) },
  stepVersions: { import: 1, good: 0, measurements: 0, provenance: 0, declaration: 0 },
  ...{ copiedFrom: undefined, replaces: undefined, links: [], content: {}, holder: {} },
  authorityBoxes: { nationalReference: undefined, admittedUntil: undefined },
  ...{ signature: undefined, checkCode: undefined, sealedFile: undefined, isHolderListed: true },
  goods: [
    {
      ...{ id: 'g1', operatorId: 'o1', objectNumber: 'CGO.DK.2026.0000001', isFrozen: false },
      ...{ details: {}, photographs: [], supportingDocuments: [], evidence: {} },
    },
  ],
}

const said = (document: Document, language = 'en') =>
  saidParts(sayIn(language), document).flatMap(({ boxes }) =>
    boxes.map(({ box, name, value = '–' }) => `${box} ${name}: ${value}`.trim()),
  )

test('an empty draft says every box that has to be there, and nothing else', () => {
  expect(said(blank)).toEqual([
    'I.4 National reference: –',
    'I.5 Local reference: –',
    'I.6 Country of import: –',
    'I.6 Customs office: –',
    'Planned date of import: –',
    'Language of the document: –',
    'I.7 Commercial art fair: No',
    'I.12 Category: –',
    'I.13 Identification of the object: CGO.DK.2026.0000001',
    'I.14 TARIC code: –',
    'I.15 Type: –',
    'I.15 Materials: –',
    'I.15 Techniques: –',
    'I.15 Subject: –',
    'I.15 Dating: –',
    'I.15 Maker: –',
    'I.15 Place of origin: –',
    'I.15 Description: –',
    'I.15 Customs value: –',
    'I.16 Shape: –',
    'I.16 Weight: –',
    'I.11 Country of interest: –',
    'I.11 Basis for the country: –',
    'I.17 Supporting documents: None',
    'I.20 Export permit: –',
    'I.18 Holder of the goods: –',
    'I.18 EORI number: –',
  ])
})

test.each([
  [{ isCommercialArtFair: true }, ['I.7 Commercial art fair: Yes', 'I.8 Name and place of the fair: –']],
  [{ countryOfInterestBasis: 'b' }, ['I.11 Basis for the country: (b)']],
  [
    { owner: { name: 'Ejersen', country: 'CH' } },
    ['I.19 Owner of the cultural goods: Ejersen, Switzerland (CH)'],
  ],
] as const)('%j is said', (content, lines) => {
  const told = said({ ...blank, content }).join('\n')
  for (const line of lines) expect(told).toContain(line)
})

test.each([
  [{ type: 'other', typeOther: 'Fan' }, 'I.15 Type: Fan'],
  [{ maker: 'Unknown' }, 'I.15 Maker: Unknown'],
  [{ historicalOrigin: 'Smyrna' }, 'I.15 Historical origin: Smyrna'],
  [{ areMeasurementsEstimated: true }, 'I.16 Estimated: Yes'],
  [{ measurementsAsFound: 'c. 2 lb' }, 'I.16 Weight and measurements as found: c. 2 lb'],
  [{ isCoins: true, pieces: 12 }, 'I.16 Number of coins: 12'],
  [{ isThreeDimensional: false, hasMarks: true }, 'I.16 Marks: Yes'],
  [{ heightMillimetres: 558.8 }, 'I.16 Height: 55.88 cm'],
] as const)('%j is said as %s', (details, line) => {
  const [good] = blank.goods
  const told = said({ ...blank, goods: [{ ...good, details }] })
  expect(told).toContain(line)
  if ('historicalOrigin' in details) expect(told.join()).not.toContain('Place of origin')
})

test('a box is called by its number and its name, also an old one', () => {
  expect(nameOfBox(sayIn('da'), 'I.15 title')).toBe('I.15 Titel')
  expect(nameOfBox(sayIn('en'), 'Import date')).toBe('Planned date of import')
  expect(nameOfBox(sayIn('en'), 'I.99')).toBe('I.99')
})

test('Default 38: that nothing is estimated is not said', () => {
  const [good] = blank.goods
  const measured = { ...blank, goods: [{ ...good, details: { areMeasurementsEstimated: false } }] } as const
  expect(said(measured).join('\n')).not.toContain('Estimated: No')
  expect(said(measured)).not.toContain('I.16 Estimated: Yes')
})

test('Default 30: an earlier refusal is asked about in an application alone', () => {
  const asked = (type: DocumentType) =>
    savedPages.flatMap(page => rowsOfPage(page, type)).filter(({ row }) => row.key === 'wasRejectedBefore')
  expect(asked('ICG-S')).toEqual([])
  expect(asked('ICG-D')).toEqual([])
  expect(asked('ICG-L').length).toBe(1)
})
