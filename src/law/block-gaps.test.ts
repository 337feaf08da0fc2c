import { describe, expect, test } from 'vitest'
import type { Category } from './annex.ts'
import { blockGaps } from './block-gaps.ts'
import type { DescriptionFacts } from './description.ts'
import { painting, photographs } from './testing/painting.ts'

function found(change: Partial<DescriptionFacts>): readonly string[] {
  const facts = { today: '2026-06-01', descriptions: [{ ...painting, ...change }] }
  return blockGaps(facts, { documentType: 'ICG-S' }).map(
    gap => `${gap.code} ${gap.field.replace('descriptions.0.', '')}`,
  )
}

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
    ['Default 8: made next year', { dating: { kind: 'year', year: 2027 } }, ['dating-in-future dating']],
    ['Default 8: made tomorrow', { dating: { kind: 'day', day: '2026-06-02' } }, ['dating-in-future dating']],
    [
      'Default 8: a period that ends next year',
      { dating: { kind: 'years', earliestYear: 1790, latestYear: 2027 } },
      ['dating-in-future dating'],
    ],
    ['no day of making', { dating: { kind: 'day', day: '1790-02-30' } }, ['dating-malformed dating']],
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
    expect(found(change)).toEqual(gaps)
  })

  test('trap 2: the limit is per coin, however many share the statement', () => {
    const cheap = { amountCents: 600_000, currency: 'EUR', eurCents: 600_000 }
    const coin = {
      category: 'e',
      isCoins: true,
      pieces: 3,
      taric: '9706100016',
      customsValue: cheap,
    } as const
    expect(found(coin)).toEqual(['value-too-low customsValue.eurCents'])
  })

  test('V-06: coins of category (e) need the number of pieces', () => {
    const coin = { category: 'e', isCoins: true, taric: '9706100016', customsValue: value } as const
    expect(found(coin)).toEqual(['missing pieces'])
    expect(found({ ...coin, pieces: 3 })).toEqual([])
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
    expect(found(change)).toEqual([])
  })
})

const dear = { amountCents: 2_500_000, currency: 'EUR', eurCents: 2_500_000 }
test.each<[string, Partial<DescriptionFacts>, readonly string[]]>([
  ['no piece', { pieces: 0 }, ['pieces-not-whole']],
  ['a piece and a half', { pieces: 1.5 }, ['pieces-not-whole']],
  ['one piece', { pieces: 1 }, []],
  ['less than nothing', { customsValue: { ...dear, eurCents: -1 } }, ['value-malformed']],
  ['negative amount', { customsValue: { ...dear, currency: 'DKK', amountCents: -1 } }, ['value-malformed']],
  [
    'half a euro cent',
    { customsValue: { ...dear, currency: 'DKK', eurCents: 2_500_000.5 } },
    ['value-malformed'],
  ],
  ['nothing', { customsValue: { ...dear, amountCents: 0, eurCents: 0 } }, ['missing']],
  [
    'another currency without its rate',
    { customsValue: { ...dear, currency: 'DKK', amountCents: 18_650_000, rateDate: '2026-06-01' } },
    ['missing'],
  ],
  [
    'a day of the rate that is none',
    { customsValue: { ...dear, currency: 'DKK', amountCents: 18_650_000, rate: 7.46, rateDate: 'x' } },
    ['date-malformed'],
  ],
  ['currency in words', { customsValue: { ...dear, currency: 'euro' } }, ['value-malformed']],
  [
    'Default 8: another currency without the date of its rate',
    { customsValue: { ...dear, currency: 'DKK', amountCents: 18_650_000, rate: 7.46 } },
    ['missing'],
  ],
  [
    'another currency',
    {
      customsValue: { ...dear, currency: 'DKK', amountCents: 18_650_000, rate: 7.46, rateDate: '2026-06-01' },
    },
    [],
  ],
])('pieces and value: %s', (_name, change, codes) => {
  expect(found(change).map(gap => gap.split(' ')[0])).toEqual(codes)
})

test('a gap says which block it stands in', () => {
  const facts = { today: '2026-06-01', descriptions: [painting, { ...painting, maker: '' }] }
  expect(blockGaps(facts, { documentType: 'ICG-S' }).map(gap => gap.field)).toEqual(['descriptions.1.maker'])
})

test('age and value are measured by a category that fits alone', () => {
  const young = { ...painting, dating: { kind: 'year', year: 1900 } } as const
  const codes = (category: Category | null) =>
    blockGaps({ today: '2026-06-01', descriptions: [{ ...young, category }] }, { documentType: 'ICG-S' }).map(
      gap => gap.code,
    )
  expect(codes('g.i')).toEqual(['age-too-low'])
  expect(codes('c')).toEqual(['category-not-allowed'])
  expect(codes(null)).toEqual(['missing'])
})

test('boundary year: with the year alone an object is covered, with the day it is decided exactly', () => {
  const codes = (dating: DescriptionFacts['dating']) => found({ dating }).map(gap => gap.split(' ')[0])
  expect(codes({ kind: 'year', year: 1826 })).toEqual([])
  expect(codes({ kind: 'day', day: '1826-06-01' })).toEqual(['age-too-low'])
  expect(codes({ kind: 'day', day: '1826-05-31' })).toEqual([])
})
