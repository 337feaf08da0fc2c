import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { annexCategories, type Category } from './annex.ts'
import type { Procedure } from './procedures.ts'
import { documentTypeFor, requiredDocument } from './required-document.ts'
import type { RequiredDocumentFacts, Requirement } from './required-document-facts.ts'
import { refinementRows } from './required-document-refinements.ts'
import { decisionRows } from './required-document-rows.ts'
import { isCreatedOrDiscoveredInUnion } from './territory.ts'

const aged = (years: number) => ({ youngest: years, oldest: years })

/** Reference vector 1: a Roman-period Syrian bronze, 1 800 years old, EUR 300, free circulation. */
const bronze: RequiredDocumentFacts = {
  categories: ['c'],
  ages: aged(1800),
  valueEurCents: 300_00,
  isCreatedOrDiscoveredInUnion: false,
  isIllegalExportKnown: false,
  procedure: 'free circulation',
  isReturnedGoods: false,
  earlierDocument: 'none',
}

const painting: Partial<RequiredDocumentFacts> = {
  categories: ['g.i'],
  ages: aged(2026 - 1790),
  valueEurCents: 18_000_00,
  procedure: 'customs warehousing',
}
const relief: Partial<RequiredDocumentFacts> = {
  categories: ['d'],
  ages: aged(3000),
  procedure: 'temporary admission',
}
const museumLoan = {
  purpose: 'exhibition',
  establishment: 'public',
  isRegistered: true,
  isConfirmed: false,
  isLoanFromPermanentCollection: true,
  isReturnGuaranteed: true,
} as const
const fair = {
  isLimitedInTime: true,
  isPublicAuction: false,
  isShownForPossibleSale: true,
  isOpenToGeneralPublic: true,
  isAdvertisedBeforehand: true,
  isIdentityAssured: true,
}
const refuge = {
  isRefugeDesignated: true,
  isRefugeInFreeZone: false,
  refugeOperator: 'state',
  emergency: 'armed conflict',
  isRequestAccepted: true,
} as const
const reimported: Partial<RequiredDocumentFacts> = { earlierDocument: 'licence of an earlier entry' }

const madeAndFound = (createdIn: string, discoveredIn?: string): Partial<RequiredDocumentFacts> => ({
  isCreatedOrDiscoveredInUnion: isCreatedOrDiscoveredInUnion({ createdIn, discoveredIn }, '2026-06-01'),
})

type Case = [string, Partial<RequiredDocumentFacts>, Requirement, string]

describe('traps', () => {
  test.each<Case>([
    ['1: Part B, exactly 250 years', { ages: aged(250) }, 'nothing', '5'],
    ['1: Part B, 251 years', { ages: aged(251) }, 'import licence', '11'],
    ['1: Part C, exactly 200 years', { ...painting, ages: aged(200) }, 'nothing', '6'],
    ['1: Part C, 201 years', { ...painting, ages: aged(201) }, 'importer statement', '9'],
    ['1: Part C, EUR 18 000.00', painting, 'importer statement', '9'],
    ['2: one cent less', { ...painting, valueEurCents: 17_999_99 }, 'nothing', '6'],
    ['3: stamps', { categories: ['j'] }, 'nothing', '3'],
    ['3: archives', { categories: ['k'] }, 'nothing', '3'],
    ['3: furniture', { categories: ['l'], valueEurCents: 500_000_00 }, 'nothing', '3'],
    [
      '3: stamps are still under the prohibition',
      { categories: ['j'], isIllegalExportKnown: true },
      'prohibited',
      '1',
    ],
    [
      '6: a licence of this entry has no expiry date',
      { earlierDocument: 'licence of this entry' },
      'nothing',
      '11',
    ],
    [
      '9: made in Greenland is not made in the Union',
      { categories: ['f'], valueEurCents: 20_000_00, ages: aged(226) },
      'importer statement',
      '9',
    ],
    [
      '10: an excavated coin is tested for Part B first',
      { categories: ['e', 'c'], ages: aged(300), valueEurCents: 20_000_00 },
      'import licence',
      '11',
    ],
    [
      '10: Part C rescues nothing cheap',
      { categories: ['c', 'e'], ages: aged(300), valueEurCents: 1_00 },
      'import licence',
      '11',
    ],
    [
      '10: too young for Part B, covered by Part C',
      { categories: ['c', 'e'], ages: aged(220), valueEurCents: 20_000_00 },
      'importer statement',
      '9',
    ],
    [
      'exemptions do not lift the prohibition: returned goods',
      { isReturnedGoods: true, isIllegalExportKnown: true },
      'prohibited',
      '1',
    ],
    [
      'exemptions do not lift the prohibition: transit',
      { procedure: 'transit', isIllegalExportKnown: true },
      'prohibited',
      '1',
    ],
    [
      'exemptions do not lift the prohibition: refuge',
      { safekeeping: refuge, isIllegalExportKnown: true },
      'prohibited',
      '1',
    ],
  ])('%s', (_name, change, result, row) => {
    expect(requiredDocument({ ...bronze, ...change })).toMatchObject({ result, row })
  })
})

describe('reference vectors', () => {
  test.each<Case>([
    ['1: Syrian bronze, EUR 300', {}, 'import licence', '11'],
    ['2: the same, exactly 250 years old', { ages: aged(250) }, 'nothing', '5'],
    ['3: Japanese painting of 1790', painting, 'importer statement', '9'],
    ['4: the same, EUR 17 999.99', { ...painting, valueEurCents: 17_999_99 }, 'nothing', '6'],
    ['5: the same, exactly 200 years old', { ...painting, ages: aged(200) }, 'nothing', '6'],
    [
      '6: Russian icon of 1740',
      { categories: ['d'], ages: aged(286), valueEurCents: 900_00 },
      'import licence',
      '11',
    ],
    ['7: violin', { categories: ['l'], ages: aged(300), valueEurCents: 500_000_00 }, 'nothing', '3'],
    ['8: Greek vase made in Athens', madeAndFound('GR', 'TR'), 'nothing', '0'],
    ['9: coin struck in Rome', { categories: ['c', 'e'], ...madeAndFound('IT', 'TN') }, 'nothing', '0'],
    ['10: coin found in Denmark', { categories: ['c', 'e'], ...madeAndFound('TR', 'DK') }, 'nothing', '0'],
    [
      '11: Inuit mask of 1800',
      { categories: ['f'], ages: aged(226), valueEurCents: 20_000_00, ...madeAndFound('GL') },
      'importer statement',
      '9',
    ],
    ['12: relief on loan to a museum', { ...relief, culturalUse: museumLoan }, 'general description', '8'],
    ['13: relief at a fair', { ...relief, artFair: fair }, 'importer statement', '10'],
    [
      '13: sold and kept',
      { ...relief, procedure: 'free circulation', earlierDocument: 'fair statement of this entry' },
      'import licence',
      '11',
    ],
    [
      '14: relief at an auction',
      { ...relief, artFair: { ...fair, isPublicAuction: true } },
      'import licence',
      '11',
    ],
    ['15: returned after two years', { isReturnedGoods: true, ...reimported }, 'nothing', '4'],
    ['16 and V-27: back after four years', reimported, 'import licence', '11'],
    [
      '17: 30 ancient coins from an excavation',
      { categories: ['c', 'e'], ages: aged(1500) },
      'import licence',
      '11',
    ],
    [
      '18: 3 gold coins of 1700',
      { categories: ['e'], ages: aged(326), valueEurCents: 25_000_00 },
      'importer statement',
      '9',
    ],
    ['19: transit', { procedure: 'transit' }, 'nothing', '2'],
    ['20: known illegal export', { isIllegalExportKnown: true }, 'prohibited', '1'],
    [
      '20: created in the Union',
      { isIllegalExportKnown: true, isCreatedOrDiscoveredInUnion: true },
      'nothing',
      '0',
    ],
  ])('%s', (_name, change, result, row) => {
    expect(requiredDocument({ ...bronze, ...change })).toMatchObject({ result, row })
  })
})

describe('other rows', () => {
  test.each<Case>([
    ['0b: in no category', { categories: [] }, 'nothing', '0b'],
    ['0b: a coin of 90 years is no antiquity', { categories: ['e'], ages: aged(90) }, 'nothing', '0b'],
    ['2: temporary storage', { procedure: 'temporary storage' }, 'nothing', '2'],
    ['2: outward processing', { procedure: 'outward processing' }, 'nothing', '2'],
    [
      '4: returned goods only on release',
      { isReturnedGoods: true, procedure: 'free zone' },
      'import licence',
      '11',
    ],
    ['7: refuge', { safekeeping: refuge, procedure: 'customs warehousing' }, 'general description', '7'],
    [
      '7: refuge in a free zone is none',
      { safekeeping: { ...refuge, isRefugeInFreeZone: true } },
      'import licence',
      '11',
    ],
    [
      '8b: museum not registered',
      { ...relief, culturalUse: { ...museumLoan, isRegistered: false } },
      'import licence',
      '11',
    ],
    [
      '9: Part C at a fair',
      { ...painting, procedure: 'temporary admission', artFair: fair },
      'importer statement',
      '9',
    ],
    ['11: end-use', { procedure: 'end-use' }, 'import licence', '11'],
    [
      '14: a licensed relief goes on to a fair',
      { ...relief, artFair: fair, earlierDocument: 'licence of this entry' },
      'nothing',
      '10',
    ],
    [
      '14: a licensed relief goes on to a museum',
      { ...relief, culturalUse: museumLoan, earlierDocument: 'licence of this entry' },
      'nothing',
      '8',
    ],
    [
      '14b: statement of this entry',
      { ...painting, earlierDocument: 'statement of this entry' },
      'nothing',
      '9',
    ],
    [
      '14b: a painting shown at a fair is sold and kept',
      { ...painting, procedure: 'free circulation', earlierDocument: 'fair statement of this entry' },
      'nothing',
      '9',
    ],
    [
      '14b: no statement ever replaces a licence',
      { ...relief, procedure: 'free circulation', earlierDocument: 'statement of this entry' },
      'import licence',
      '11',
    ],
    [
      '14: what is prohibited stays so, licensed or not',
      { earlierDocument: 'licence of this entry', isIllegalExportKnown: true },
      'prohibited',
      '1',
    ],
    [
      '16, V-27: the earlier statement was for another entry',
      { ...painting, earlierDocument: 'statement of an earlier entry' },
      'importer statement',
      '9',
    ],
    [
      '14: a licence is for Part B goods',
      { ...painting, earlierDocument: 'licence of this entry' },
      'importer statement',
      '9',
    ],
    ['15: so was the earlier licence', reimported, 'import licence', '11'],
    [
      '15: an earlier licence needs no second one for a fair',
      { ...relief, artFair: fair, ...reimported },
      'importer statement',
      '10',
    ],
  ])('%s', (_name, change, result, row) => {
    expect(requiredDocument({ ...bronze, ...change })).toMatchObject({ result, row })
  })
})

test.each<[string, Partial<RequiredDocumentFacts>, readonly string[]]>([
  ['8b', { ...relief, culturalUse: { ...museumLoan, isRegistered: false } }, ['8b']],
  ['12', { earlierDocument: 'fair statement of this entry' }, ['12']],
  ['13', { categories: ['c', 'e'], valueEurCents: 20_000_00 }, ['13']],
  ['14', { earlierDocument: 'licence of this entry' }, ['14']],
  ['15', reimported, ['15']],
  ['16', { ...painting, earlierDocument: 'statement of an earlier entry' }, ['16']],
  ['17 age', { ages: { youngest: 240, oldest: 260 } }, ['17']],
  ['17 value', { ...painting, valueEurCents: undefined }, ['17']],
  ['14 at a fair', { ...relief, artFair: fair, earlierDocument: 'licence of this entry' }, ['14']],
  ['14b', { ...painting, earlierDocument: 'fair statement of this entry' }, ['14b']],
  ['16 is for statements', { earlierDocument: 'statement of an earlier entry' }, []],
  ['15 has none at a fair', { ...relief, artFair: fair, ...reimported }, []],
  ['none where nothing is owed', { categories: ['c', 'e'], procedure: 'transit' }, []],
])('refinement %s', (_name, change, rows) => {
  expect(requiredDocument({ ...bronze, ...change }).refinements.map(({ row }) => row)).toEqual(rows)
})

test('the table has no hole, and what is prohibited stays so under every exemption', () => {
  const letters: readonly Category[] = annexCategories.map(row => row.category)
  const procedures: readonly Procedure[] = ['free circulation', 'transit', 'temporary admission', 'free zone']
  const arbitrary = fc.record({
    categories: fc.subarray([...letters]),
    ages: fc.nat(400).map(aged),
    valueEurCents: fc.nat(4_000_000),
    procedure: fc.constantFrom(...procedures),
    isReturnedGoods: fc.boolean(),
    artFair: fc.constantFrom(fair, undefined),
    culturalUse: fc.constantFrom(museumLoan, undefined),
  })
  fc.assert(
    fc.property(arbitrary, change => {
      const lawful = requiredDocument({ ...bronze, ...change })
      const unlawful = requiredDocument({ ...bronze, ...change, isIllegalExportKnown: true })
      expect(unlawful.result).toBe(lawful.row === '0b' ? 'nothing' : 'prohibited')
    }),
  )
})

test('rows have stable names, once each', () => {
  expect(decisionRows.map(({ row }) => row)).toEqual([
    '0',
    '0b',
    '1',
    '2',
    '3',
    '4',
    '5',
    '6',
    '7',
    '8',
    '8b',
    '9',
    '10',
    '11',
  ])
  expect(refinementRows.map(({ row }) => row)).toEqual(['12', '13', '14', '14b', '15', '16', '17'])
})

test('a requirement names its type of document', () => {
  expect(documentTypeFor('prohibited')).toBeUndefined()
  expect(documentTypeFor('nothing')).toBeUndefined()
  expect(documentTypeFor('import licence')).toBe('ICG-L')
  expect(documentTypeFor('importer statement')).toBe('ICG-S')
  expect(documentTypeFor('general description')).toBe('ICG-D')
})

test('a stamp from an excavation is not only a stamp', () => {
  expect(requiredDocument({ ...bronze, categories: ['j', 'c'] })).toMatchObject({
    result: 'import licence',
    row: '11',
  })
})

test('too young for Part B and too cheap for Part C', () => {
  const young = requiredDocument({ ...bronze, categories: ['c', 'f'], ages: aged(240) })
  expect(young).toMatchObject({ result: 'nothing', row: '5' })
})

test('no refinement where nothing is owed, though both parts are met', () => {
  const transit = { categories: ['c', 'e'], valueEurCents: 20_000_00, procedure: 'transit' } as const
  expect(requiredDocument({ ...bronze, ...transit }).refinements).toEqual([])
})
