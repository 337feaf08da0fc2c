import { describe, expect, test } from 'vitest'
import { sayIn } from '../../../platform/words/index.ts'
import { atControl, controlAt, readBoxes, writeBoxes } from './form-boxes.ts'
import { boxesInput, withBoxes } from './input.ts'
import { allRows } from './rows.ts'
import { boxesOf, formOf } from './testing/boxes-of.ts'

const faultsOf = (typed: object) =>
  readBoxes(allRows, formOf(typed)).faults.map(({ control, code }) => `${control} ${code}`)

describe('N11 what a form writes of a good', () => {
  test.each([
    [{ customsValue: { amount: '€ 24.500', currency: 'DKK' } }, 'customsValue.amount currency-differs'],
    [{ customsValue: { amount: 'kr. 18.000', currency: 'EUR' } }, 'customsValue.amount currency-differs'],
    [{ customsValue: { amount: '€ 18.000 kr.', currency: 'EUR' } }, 'customsValue.amount currency-differs'],
    [{ customsValue: { amount: 'ca. 18.000', currency: 'DKK' } }, 'customsValue.amount approximate'],
    [{ customsValue: { amount: 'mange' } }, 'customsValue.amount amount'],
    [{ dating: { year: 'ca. 1794' } }, 'dating.year approximate-year'],
    [{ dating: { year: '1794-96' } }, 'dating.year year-range'],
    [{ dating: { year: '1794 f.Kr.' } }, 'dating.year whole-number'],
    [{ height: '35 tommer' }, 'height length-unit'],
    [{ height: '1.250' }, 'height decimal'],
    [{ height: 'ca. 35' }, 'height approximate'],
    [{ weight: '2 cm' }, 'weight weight-unit'],
    [{ weight: '500 g', weightUnit: 'kg' }, 'weight weight-unit-differs'],
    [{ pieces: 'mange' }, 'pieces whole-number'],
  ])('%j is asked back: %s', (typed, told) => {
    expect(faultsOf(typed)).toEqual([told])
  })

  test.each([
    [
      { amount: 'kr. 18.000', currency: 'SEK' },
      { amountCents: 1_800_000, currency: 'SEK' },
    ],
    [
      { amount: '€ 24.500', currency: '' },
      { amountCents: 2_450_000, currency: 'EUR' },
    ],
    [{ amount: 'kr. 18.000', currency: '' }, { amountCents: 1_800_000 }],
    [
      { amount: '18.000', currency: 'DKK' },
      { amountCents: 1_800_000, currency: 'DKK' },
    ],
    [{ amount: '', currency: 'DKK' }, { currency: 'DKK' }],
  ])('the value %j is read as %j', (customsValue, read) => {
    expect(boxesOf({ customsValue })).toMatchObject({ customsValue: read })
  })

  test.each([0.125, 1.125, 999.999, 1000, 1234.5, 4500, 12_340])(
    'a weight of %d g is shown so that it reads back as the same',
    weightGrams => {
      const boxed = { content: {}, details: { weightGrams } }
      for (const language of ['da', 'en']) {
        const { boxes, faults } = readBoxes(allRows, writeBoxes(allRows, sayIn(language), boxed))
        expect(faults).toEqual([])
        expect(boxes.weightGrams).toBeCloseTo(weightGrams, 6)
      }
    },
  )
})

test.each([558.8, 406.4, 0.1, 1234.5, 99_999.9])('a length of %d mm reads back as the same', length => {
  const boxed = { content: {}, details: { heightMillimetres: length } }
  const form = writeBoxes(allRows, sayIn('da'), boxed)
  expect(readBoxes(allRows, form)).toMatchObject({ faults: [], boxes: { heightMillimetres: length } })
})

describe('boxes as an input has them', () => {
  const inputOf = (boxes: object) => boxesInput().safeParse(boxes)

  test.each([
    [{ colour: 'red' }, '', 'unrecognized_keys'],
    [{ category: 'zz' }, 'category', 'invalid_union'],
    [{ isCoins: 'yes' }, 'isCoins', 'invalid_type'],
    [{ weightGrams: '4200' }, 'weightGrams', 'invalid_type'],
    [{ weightGrams: -1 }, 'weightGrams', 'too_small'],
    [{ dating: { kind: 'stone age' } }, 'dating.kind', 'invalid_value'],
    [{ dating: { century: '17' } }, 'dating.century', 'invalid_type'],
    [{ customsValue: { amount: '25000' } }, 'customsValue', 'unrecognized_keys'],
    [{ materials: 'oil' }, 'materials', 'invalid_type'],
    [{ owner: { name: 'x'.repeat(201) } }, 'owner.name', 'custom'],
    [{ owner: { country: 'Denmark' } }, 'owner.country', 'custom'],
  ])('%j is refused at %s: %s', (boxes, at, code) => {
    const { error } = inputOf(boxes)
    expect(error?.issues.map(issue => [issue.path.join('.'), issue.code])).toEqual([[at, code]])
  })

  test('what is named is written, null empties, and the rest stays', () => {
    const boxed = { content: { localReference: 'A 1' }, details: { title: 'Vase', subject: 'Flowers' } }
    const { data = {} } = inputOf({ title: null, subject: ' Birds ' })
    expect(withBoxes(boxed, data)).toEqual({
      content: { localReference: 'A 1' },
      details: { title: undefined, subject: 'Birds' },
    })
  })
})

test.each([
  ['boxes.weightGrams', 'invalid', 'weight'],
  ['boxes.materials.3', 'too-long', 'materials'],
  ['boxes.owner.name', 'too-long', 'owner.name'],
  ['descriptions.0.dating', 'missing', 'dating.kind'],
  ['customsValue.amountCents', 'missing', 'customsValue.amount'],
  ['customsValue.eurCents', 'missing', 'customsValue.rate'],
  ['customsValue.eurCents', 'value-too-low', 'customsValue.amount'],
  ['customsOffice.referenceNumber', 'missing', 'customsOffice'],
  ['version', 'invalid', 'version'],
])('what is wrong with %s (%s) is told at the control %s', (field, code, control) => {
  expect(controlAt(field, code)).toBe(control)
  expect(atControl({ code, field })).toEqual({ code, field: control })
})

describe('D1 an invisible sign is gone from what is saved', () => {
  test.each([
    ['title', '•\ufeff Vase', '• Vase'],
    ['title', 'Κύλιξ\ufeff (κύπελλο)', 'Κύλιξ (κύπελλο)'],
    ['title', 'הַגָּדָה\ufeff Haggadah', 'הַגָּדָה Haggadah'],
    ['title', 'Ærø\ufeff Kunst', 'Ærø Kunst'],
    ['description', 'Signed “Vase”\ufeff below\u2028and above', 'Signed “Vase” below\nand above'],
    ['description', 'Inscription: 般若\ufeff 心經', 'Inscription: 般若 心經'],
    ['maker', 'Репин\ufeff И. Е.', 'Репин И. Е.'],
    ['subject', 'A\u00admulet\u200b', 'Amulet'],
  ] as const)('%s %j', (field, typed, kept) => {
    expect(boxesInput().parse({ [field]: typed })[field]).toBe(kept.normalize('NFC'))
  })

  test('and what turns the direction is told at its field', () => {
    const refused = boxesInput().safeParse({ title: 'Vase \u202eesaV' })
    expect(refused.error?.issues).toMatchObject([
      { path: ['title'], message: 'direction-marks', params: { values: { sign: 'U+202E' } } },
    ])
  })
})
