import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { resolveCitation } from './citations.ts'
import type { DescriptionFacts, PhotographFacts } from './description.ts'
import type { StatementFacts } from './statement.ts'
import { gapCodes } from './statement.ts'
import { statementGaps } from './statement-gaps.ts'

const photographs: readonly PhotographFacts[] = [
  { view: 'front', widthPixels: 3000, heightPixels: 2000 },
  { view: 'back', widthPixels: 3000, heightPixels: 2000 },
]

/** Reference vector 3: a Japanese painting of 1790 worth exactly EUR 18 000.00. */
const painting: DescriptionFacts = {
  taric: '9701 21 00 00',
  type: 'painting',
  materials: ['silk', 'ink'],
  techniques: ['painted'],
  title: 'Crane',
  subject: 'bird',
  dating: { kind: 'year', year: 1790 },
  maker: 'Unknown',
  origin: 'Kyoto, Edo period',
  description: 'A crane on a pine branch',
  customsValue: { amountCents: 1_800_000, currency: 'EUR', eurCents: 1_800_000 },
  photographs,
  isThreeDimensional: false,
  weightGrams: 800,
  shape: 'rectangular',
  heightMillimetres: 1200,
  widthMillimetres: 500,
}

const complete: StatementFacts = {
  today: '2026-06-01',
  plannedImportDate: '2026-06-20',
  documentLanguage: 'da',
  countryOfImport: 'DK',
  customsOffice: { referenceNumber: 'DK003103', country: 'DK' },
  countryOfInterest: 'JP',
  countryOfInterestBasis: 'a',
  category: 'g.i',
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
      withPainting({ dating: { kind: 'year', year: 1826 } }),
      ['age-too-low descriptions.0.dating'],
    ],
    ['201 years is old enough', withPainting({ dating: { kind: 'year', year: 1825 } }), []],
    [
      'a planned date gone by makes nothing younger',
      { plannedImportDate: '2025-12-31', ...withPainting({ dating: { kind: 'year', year: 1825 } }) },
      [],
    ],
    [
      'and turns no third country back into the Union',
      { plannedImportDate: '2020-12-31', countryOfInterest: 'GB' },
      [],
    ],
    [
      'V-09: EUR 17 999.99 is too little',
      withPainting({ customsValue: { amountCents: 1_799_999, currency: 'EUR', eurCents: 1_799_999 } }),
      ['value-too-low descriptions.0.customsValue.eurCents'],
    ],
    ['furniture needs no statement', { category: 'l' }, ['category-not-allowed category']],
    ['V-04: an excavated object needs a licence', { category: 'c' }, ['category-not-allowed category']],
    [
      'at a fair, exactly 250 years is too young for Part B',
      {
        category: 'c',
        isCommercialArtFair: true,
        artFair: fair,
        ...withPainting({ dating: { kind: 'year', year: 1776 } }),
      },
      ['age-too-low descriptions.0.dating'],
    ],
    [
      'V-09: at a fair, Part B has no value threshold',
      {
        category: 'd',
        isCommercialArtFair: true,
        artFair: fair,
        ...withPainting({
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
    ['language of another country', { documentLanguage: 'sv' }, ['language-not-official documentLanguage']],
    ['impossible date', { plannedImportDate: '2026-02-30' }, ['date-malformed plannedImportDate']],
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
    ['no category', { category: null }, ['missing category']],
    ['stamps', { category: 'j' }, ['category-not-allowed category']],
    [
      'stamps at a fair',
      { category: 'j', isCommercialArtFair: true, artFair: fair },
      ['category-not-allowed category'],
    ],
    [
      'V-04: a fair not claimed, though its particulars are given',
      { category: 'c', isCommercialArtFair: false, artFair: fair },
      ['category-not-allowed category'],
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

describe('refused in the description', () => {
  const coins = { isCoins: true, pieces: 3 }
  const value = { amountCents: 2_500_000, currency: 'EUR', eurCents: 2_500_000 }
  test.each<[string, Partial<DescriptionFacts>, readonly string[]]>([
    ['no TARIC code', { taric: '' }, ['missing taric']],
    ['blank TARIC code', { taric: ' ' }, ['missing taric']],
    ['endless weight', { weightGrams: Number.POSITIVE_INFINITY }, ['weight-not-positive weightGrams']],
    [
      'endless height',
      { heightMillimetres: Number.POSITIVE_INFINITY },
      ['measurement-not-positive heightMillimetres'],
    ],
    ['height of nothing', { heightMillimetres: 0 }, ['measurement-not-positive heightMillimetres']],
    [
      'a value with nothing in it',
      { customsValue: { amountCents: null, currency: ' ', eurCents: null } },
      ['missing customsValue.amountCents'],
    ],
    ['no amount in euro', { customsValue: { ...value, eurCents: null } }, ['missing customsValue.eurCents']],
    [
      'feature with its type alone',
      { photographs: [...photographs, { view: 'distinguishing feature', type: 'damage' }] },
      ['photograph-text-missing photographs.2.text'],
    ],
    [
      'blank text',
      { photographs: [...photographs, { view: 'inscription', text: ' ' }] },
      ['photograph-text-missing photographs.2.text'],
    ],
    ['eight digits', { taric: '97012100' }, ['taric-malformed taric']],
    ['no type', { type: null }, ['missing type']],
    ['other type unnamed', { type: 'other' }, ['missing typeOther']],
    ['no materials', { materials: [] }, ['missing materials']],
    ['blank techniques', { techniques: [' '] }, ['missing techniques']],
    ['no subject', { subject: '' }, ['missing subject']],
    ['no dating', { dating: null }, ['missing dating']],
    ['century without number', { dating: { kind: 'century' } }, ['dating-malformed dating']],
    ['V-14: no maker', { maker: '' }, ['missing maker']],
    ['no origin', { origin: '' }, ['missing origin']],
    ['no description', { description: '' }, ['missing description']],
    ['no value', { customsValue: null }, ['missing customsValue.amountCents']],
    ['no currency', { customsValue: { ...value, currency: '' } }, ['missing customsValue.currency']],
    [
      'half a cent',
      { customsValue: { ...value, amountCents: 0.5 } },
      ['value-malformed customsValue.amountCents'],
    ],
    [
      'two euro amounts',
      { customsValue: { ...value, amountCents: 1 } },
      ['value-malformed customsValue.amountCents'],
    ],
    ['V-13: no weight', { weightGrams: null }, ['missing weightGrams']],
    ['no weight to speak of', { weightGrams: 0 }, ['weight-not-positive weightGrams']],
    ['V-13: no shape', { shape: '' }, ['missing shape']],
    [
      'V-13: no measurement',
      { heightMillimetres: null, widthMillimetres: null },
      ['measurement-missing heightMillimetres'],
    ],
    ['negative measurement', { depthMillimetres: -1 }, ['measurement-not-positive depthMillimetres']],
    [
      'V-12: no photographs',
      { photographs: [] },
      ['photograph-missing photographs', 'photograph-missing photographs'],
    ],
    ['not said whether three-dimensional', { isThreeDimensional: null }, ['missing isThreeDimensional']],
    [
      'other views of a sculpture',
      { isThreeDimensional: true },
      Array(5).fill('photograph-missing photographs'),
    ],
    [
      'views declared not appropriate are excused',
      { isThreeDimensional: true, viewsNotAppropriate: ['top', 'bottom', 'left', 'right'] },
      ['photograph-missing photographs'],
    ],
    [
      'front and back are never excused',
      { photographs: [], viewsNotAppropriate: ['front', 'back'] },
      Array(2).fill('photograph-missing photographs'),
    ],
    ['marks not shown', { hasMarks: true }, ['photograph-missing photographs']],
    ['features not shown', { hasDistinguishingFeatures: true }, ['photograph-missing photographs']],
    ['inscriptions not shown', { hasInscriptions: true }, ['photograph-missing photographs']],
    [
      'mark without type or description',
      { photographs: [...photographs, { view: 'mark' }] },
      ['photograph-text-missing photographs.2.text'],
    ],
    [
      'inscription without text',
      { photographs: [...photographs, { view: 'inscription', type: 'signature' }] },
      ['photograph-text-missing photographs.2.text'],
    ],
    ['coins outside category (e)', coins, ['coins-only-in-category-e isCoins']],
    ['several pieces that are not coins', { pieces: 2 }, ['pieces-only-for-coins pieces']],
    ['half a piece', { pieces: 0.5 }, ['pieces-not-whole pieces']],
  ])('%s', (_name, change, gaps) => {
    expect(found(withPainting(change))).toEqual(gaps.map(gap => gap.replace(' ', ' descriptions.0.')))
  })

  test('trap 2: the limit is per coin, however many share the statement', () => {
    const cheap = { amountCents: 600_000, currency: 'EUR', eurCents: 600_000 }
    const coin = { isCoins: true, pieces: 3, taric: '9706100016', customsValue: cheap }
    expect(found({ category: 'e', ...withPainting(coin) })).toEqual([
      'value-too-low descriptions.0.customsValue.eurCents',
    ])
  })

  test('V-06: coins of category (e) need the number of pieces', () => {
    const coin = { isCoins: true, taric: '9706100016', customsValue: value }
    expect(found({ category: 'e', ...withPainting(coin) })).toEqual(['missing descriptions.0.pieces'])
    expect(found({ category: 'e', ...withPainting({ ...coin, pieces: 3 }) })).toEqual([])
  })
})

describe('nothing wrong in the description', () => {
  test.each<[string, Partial<DescriptionFacts>]>([
    ['another type, named', { type: 'other', typeOther: 'reliquary' }],
    ['half a gram', { weightGrams: 0.5 }],
    ['one measurement, of a millimetre', { heightMillimetres: null, widthMillimetres: 1 }],
    ['a diameter', { heightMillimetres: null, widthMillimetres: null, diameterMillimetres: 20 }],
    ['pieces left open', { pieces: null }],
    [
      'an inscription in full',
      { hasInscriptions: true, photographs: [...photographs, { view: 'inscription', text: 'ΦΙΛΙΠΠΟΥ' }] },
    ],
    [
      'a feature described',
      {
        hasDistinguishingFeatures: true,
        photographs: [...photographs, { view: 'distinguishing feature', text: 'chipped' }],
      },
    ],
    [
      'a mark described',
      { hasMarks: true, photographs: [...photographs, { view: 'mark', text: 'a crowned N' }] },
    ],
    ['another view', { photographs: [...photographs, { view: 'additional' }] }],
    ['historical origin alone', { origin: null, historicalOrigin: 'Edo' }],
  ])('%s', (_name, change) => {
    expect(found(withPainting(change))).toEqual([])
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

const dear = { amountCents: 2_500_000, currency: 'EUR', eurCents: 2_500_000 }
test.each<[string, Partial<DescriptionFacts>, readonly string[]]>([
  ['no piece', { pieces: 0 }, ['pieces-not-whole']],
  ['a piece and a half', { pieces: 1.5 }, ['pieces-not-whole']],
  ['one piece', { pieces: 1 }, []],
  ['less than nothing', { customsValue: { ...dear, eurCents: -1 } }, ['value-malformed', 'value-too-low']],
  ['negative amount', { customsValue: { ...dear, currency: 'DKK', amountCents: -1 } }, ['value-malformed']],
  [
    'half a euro cent',
    { customsValue: { ...dear, currency: 'DKK', eurCents: 2_500_000.5 } },
    ['value-malformed'],
  ],
  ['currency in words', { customsValue: { ...dear, currency: 'euro' } }, ['value-malformed']],
  ['another currency', { customsValue: { ...dear, currency: 'DKK', amountCents: 18_650_000 } }, []],
])('pieces and value: %s', (_name, change, codes) => {
  const gaps = statementGaps({ ...complete, ...withPainting(change) })
  expect(gaps.map(gap => gap.code)).toEqual(codes)
})

test.each([
  ['c', 'R 3(5)'],
  ['l', 'R Annex C'],
] as const)('category (%s) is refused by %s', (category, citation) => {
  const gap = statementGaps({ ...complete, category }).find(each => each.code === 'category-not-allowed')
  expect(gap?.citation).toBe(citation)
})
