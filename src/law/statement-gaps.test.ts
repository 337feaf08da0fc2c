import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { resolveCitation } from './citations.ts'
import type { DescriptionFacts } from './description.ts'
import type { StatementFacts } from './statement.ts'
import { gapCodes } from './statement.ts'
import { statementGaps } from './statement-gaps.ts'
import { painting, photographs } from './testing/painting.ts'

const complete: StatementFacts = {
  today: '2026-06-01',
  plannedImportDate: '2026-06-20',
  documentLanguage: 'da',
  countryOfImport: 'DK',
  customsOffice: { referenceNumber: 'DK003103', country: 'DK' },
  countryOfInterest: 'JP',
  countryOfInterestBasis: 'a',
  descriptions: [painting],
  holder: {
    name: 'Galleri Nord ApS',
    street: 'Bredgade 1',
    city: 'København K',
    postcode: '1260',
    country: 'DK',
    eori: 'DK12345678',
  },
  exportPermit: 'not required',
}

const fair = { memberState: 'DK', name: 'Art Copenhagen', venueAddress: 'Forum, Julius Thomsens Plads 1' }
const withPainting = (change: Partial<DescriptionFacts>): Partial<StatementFacts> => ({
  descriptions: [{ ...painting, ...change }],
})

function found(change: Partial<StatementFacts>): readonly string[] {
  return statementGaps({ ...complete, ...change }).map(gap => `${gap.code} ${gap.field}`)
}

describe('traps', () => {
  test.each<[string, Partial<StatementFacts>, readonly string[]]>([
    [
      'V-08: exactly 200 years is too young',
      withPainting({ dating: { kind: 'day', day: '1826-06-20' } }),
      ['age-too-low descriptions.0.dating'],
    ],
    ['vector 2b, 5b: in the boundary year', withPainting({ dating: { kind: 'year', year: 1826 } }), []],
    [
      'a year short of the boundary year',
      withPainting({ dating: { kind: 'year', year: 1827 } }),
      ['age-too-low descriptions.0.dating'],
    ],
    ['201 years is old enough', withPainting({ dating: { kind: 'year', year: 1825 } }), []],
    [
      'a planned date gone by makes nothing younger',
      { plannedImportDate: '2025-12-31', ...withPainting({ dating: { kind: 'year', year: 1826 } }) },
      [],
    ],
    [
      'and turns no third country back into the Union',
      { plannedImportDate: '2020-12-31', countryOfInterest: 'GB' },
      ['import-date-early plannedImportDate'],
    ],
    [
      'V-09: EUR 17 999.99 is too little',
      withPainting({ customsValue: { amountCents: 1_799_999, currency: 'EUR', eurCents: 1_799_999 } }),
      ['value-too-low descriptions.0.customsValue.eurCents'],
    ],
    [
      'furniture needs no statement',
      withPainting({ category: 'l' }),
      ['category-not-allowed descriptions.0.category'],
    ],
    [
      'V-04: an excavated object needs a licence',
      withPainting({ category: 'c' }),
      ['category-not-allowed descriptions.0.category'],
    ],
    [
      'at a fair, exactly 250 years is too young for Part B',
      {
        isCommercialArtFair: true,
        artFair: fair,
        ...withPainting({ category: 'c', dating: { kind: 'day', day: '1776-06-20' } }),
      },
      ['age-too-low descriptions.0.dating'],
    ],
    [
      'V-09: at a fair, Part B has no value threshold',
      {
        isCommercialArtFair: true,
        artFair: fair,
        ...withPainting({
          category: 'd',
          dating: { kind: 'year', year: 1740 },
          customsValue: { amountCents: 90_000, currency: 'EUR', eurCents: 90_000 },
        }),
      },
      [],
    ],
    ['V-10: Greenland is a third country', { countryOfInterest: 'GL' }, []],
    ['the Faroe Islands are a third country', { countryOfInterest: 'FO' }, []],
    ['Great Britain is a third country', { countryOfInterest: 'GB' }, []],
    [
      'Northern Ireland is none',
      { countryOfInterest: 'XI' },
      ['country-of-interest-not-third-country countryOfInterest'],
    ],
    [
      'V-10: a Member State is no country of creation outside the Union',
      { countryOfInterest: 'FR' },
      ['country-of-interest-not-third-country countryOfInterest'],
    ],
    [
      'V-10: the last country of more than five years may be a Member State',
      {
        countryOfInterest: 'FR',
        countryOfInterestBasis: 'b',
        countryOfInterestReason: 'country unknown',
      },
      [],
    ],
    [
      'V-10: but it must be a country',
      {
        countryOfInterest: 'QQ',
        countryOfInterestBasis: 'b',
        countryOfInterestReason: 'country unknown',
      },
      ['country-unknown countryOfInterest'],
    ],
    ['a dating that straddles is covered', withPainting({ dating: { kind: 'century', century: 19 } }), []],
  ])('%s', (_name, change, gaps) => {
    expect(found(change)).toEqual(gaps)
  })
})

describe('refused', () => {
  const party = complete.holder
  test.each<[string, Partial<StatementFacts>, readonly string[]]>([
    ['no country of import', { countryOfImport: '' }, ['missing countryOfImport']],
    [
      'import into a third country',
      { countryOfImport: 'NO', customsOffice: { referenceNumber: 'NO1', country: 'NO' } },
      ['not-a-member-state countryOfImport'],
    ],
    ['no customs office', { customsOffice: null }, ['missing customsOffice.referenceNumber']],
    [
      'V-02: customs office of another country',
      { customsOffice: { referenceNumber: 'SE000001', country: 'SE' } },
      ['office-of-another-country customsOffice.referenceNumber'],
    ],
    ['no language', { documentLanguage: null }, ['missing documentLanguage']],
    [
      'IR 18(1): words are missing in that language, the State accepts another',
      {
        countryOfImport: 'IE',
        customsOffice: { referenceNumber: 'IE1', country: 'IE' },
        documentLanguage: 'ga',
        completeLanguages: ['da', 'en'],
      },
      ['language-incomplete documentLanguage'],
    ],
    [
      'IR 18(1): words are missing in every language the State accepts',
      { documentLanguage: 'da', completeLanguages: ['en'] },
      ['no-language-complete documentLanguage'],
    ],
    ['language of another country', { documentLanguage: 'sv' }, ['language-not-official documentLanguage']],
    ['impossible date', { plannedImportDate: '2026-02-30' }, ['date-malformed plannedImportDate']],
    [
      'D6: a date of another century makes no object old enough without a word',
      {
        plannedImportDate: '2227-03-01',
        ...withPainting({ dating: { kind: 'year', year: 1990 }, taric: '9701910000' }),
      },
      ['import-date-late plannedImportDate', 'age-too-low descriptions.0.dating'],
    ],
    [
      'V-05: fair without particulars',
      { isCommercialArtFair: true },
      ['missing artFair.memberState', 'missing artFair.name', 'missing artFair.venueAddress'],
    ],
    [
      'fair in a third country',
      { isCommercialArtFair: true, artFair: { ...fair, memberState: 'CH' } },
      ['not-a-member-state artFair.memberState'],
    ],
    ['no country of interest', { countryOfInterest: undefined }, ['missing countryOfInterest']],
    [
      'V-10: country of interest in the Union',
      { countryOfInterest: 'GR' },
      ['country-of-interest-not-third-country countryOfInterest'],
    ],
    ['no basis', { countryOfInterestBasis: null }, ['missing countryOfInterestBasis']],
    [
      'V-10: basis (b) without reason',
      { countryOfInterestBasis: 'b' },
      ['reason-needed-for-last-country countryOfInterestReason'],
    ],
    ['no category', withPainting({ category: null }), ['missing descriptions.0.category']],
    ['stamps', withPainting({ category: 'j' }), ['category-not-allowed descriptions.0.category']],
    [
      'stamps at a fair',
      { ...withPainting({ category: 'j' }), isCommercialArtFair: true, artFair: fair },
      ['category-not-allowed descriptions.0.category'],
    ],
    [
      'V-04: a fair not claimed, though its particulars are given',
      { ...withPainting({ category: 'c' }), isCommercialArtFair: false, artFair: fair },
      ['category-not-allowed descriptions.0.category'],
    ],
    [
      'customs office of no country',
      { customsOffice: { referenceNumber: 'DK003103' } },
      ['office-of-another-country customsOffice.referenceNumber'],
    ],
    ['no description', { descriptions: [] }, ['one-description-needed descriptions']],
    ['V-06: two descriptions', { descriptions: [painting, painting] }, ['one-description-only descriptions']],
    [
      'no holder',
      { holder: null },
      ['name', 'street', 'city', 'country', 'eori'].map(field => `missing holder.${field}`),
    ],
    ['a holder in no country', { holder: { ...party, country: 'ZZ' } }, ['country-unknown holder.country']],
    ['no postcode in a Member State', { holder: { ...party, postcode: '' } }, ['missing holder.postcode']],
    ['V-11: no EORI number', { holder: { ...party, eori: ' ' } }, ['missing holder.eori']],
    [
      'EORI number of Great Britain',
      { holder: { ...party, eori: 'GB123456789000' } },
      ['eori-of-third-country holder.eori'],
    ],
    ['no EORI number at all', { holder: { ...party, eori: '12345678' } }, ['eori-malformed holder.eori']],
    ['V-16: no option about the export permit', { exportPermit: undefined }, ['missing exportPermit']],
  ])('%s', (_name, change, gaps) => {
    expect(found(change)).toEqual(gaps)
  })
})

describe('may be signed', () => {
  test.each<[string, Partial<StatementFacts>]>([
    ['the painting', {}],
    ['without planned date, age at filing', { plannedImportDate: null }],
    ['at a fair', { isCommercialArtFair: true, artFair: fair }],
    [
      'last country, origin unknown',
      { countryOfInterestBasis: 'b', countryOfInterestReason: 'country unknown' },
    ],
    ['V-16: permit in possession', { exportPermit: 'in possession' }],
    [
      'into Northern Ireland, in English',
      {
        countryOfImport: 'XI',
        customsOffice: { referenceNumber: 'XI000142', country: 'XI' },
        documentLanguage: 'en',
      },
    ],
    [
      'mark with its type',
      withPainting({ hasMarks: true, photographs: [...photographs, { view: 'mark', type: 'stamp' }] }),
    ],
    ['title unknown', withPainting({ title: null })],
  ])('%s', (_name, change) => {
    expect(found(change)).toEqual([])
  })
})

test('an empty draft names every box once and nothing throws', () => {
  const gaps = statementGaps({ today: '2026-06-01', descriptions: [{}] })
  expect(new Set(gaps.map(gap => gap.field + gap.values?.view)).size).toBe(gaps.length)
  expect(gaps.length).toBeGreaterThan(25)
})

test('every gap has a known code and a citation that resolves, whatever a draft lacks', () => {
  const arbitrary = fc.record({
    ...mapValues(complete),
    today: fc.constant('2026-06-01'),
    descriptions: fc.array(fc.record(mapValues(painting))),
  })
  fc.assert(
    fc.property(arbitrary, facts => {
      for (const gap of statementGaps(facts)) {
        expect(gapCodes).toContain(gap.code)
        expect(resolveCitation(gap.citation)).toBeDefined()
      }
    }),
    { numRuns: 50 },
  )
})

function mapValues<T extends object>(facts: T) {
  return Object.fromEntries(
    Object.entries(facts).map(([key, value]) => [key, fc.constantFrom(value, null, undefined)]),
  )
}

test.each<[string, Partial<StatementFacts>, readonly string[]]>([
  ['country of import', { countryOfImport: ' ' }, ['missing countryOfImport']],
  ['language', { documentLanguage: ' ' }, ['missing documentLanguage']],
  ['country of interest', { countryOfInterest: ' ' }, ['missing countryOfInterest']],
])('blank is missing: %s', (_name, change, gaps) => {
  expect(found(change)).toEqual(gaps)
})

test.each([
  ['c', 'R 3(5)'],
  ['l', 'R Annex C'],
] as const)('category (%s) is refused by %s', (category, citation) => {
  const gap = statementGaps({ ...complete, ...withPainting({ category }) }).find(
    each => each.code === 'category-not-allowed',
  )
  expect(gap?.citation).toBe(citation)
})
