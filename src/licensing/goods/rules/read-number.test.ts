import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sayIn } from '../../../platform/words/index.ts'
import {
  isYearRange,
  readAmount,
  readCentimetres,
  readDecimal,
  readMeasure,
  readWeight,
  readWhole,
  saysApproximately,
} from './read-number.ts'

describe('N11 an amount of money', () => {
  test.each([
    ...[
      '',
      ' ',
      '-',
      ',-',
      'kr.',
      '€',
      '-1',
      '-18.000',
      '1e9',
      '12.34.5',
      '1.2345',
      'abc',
      '18.000.50',
      '9'.repeat(40),
    ],
    ...[
      '18k',
      '18 t',
      '18 mio.',
      '1,5 mio. kr.',
      '18.000 bananer',
      'kr. 18.000 EUR 2',
      '12 50',
      '1 8 000',
      '18..000',
    ],
    ...[
      '½',
      '12 ½',
      '12½',
      '1/2',
      '18.000 - 20.000',
      '18.000-20.000',
      'ca. 18.000',
      '18 000 00',
      "18'00",
      '٬',
      '1.234,567',
    ],
    ...['18.000,5,0', '0x12', '１８，０００，５', '$', 'kr 18.000 kr kr', '18000%', '+18000'],
  ])('%j is none', text => {
    expect(readAmount(text)).toBeUndefined()
  })

  test.each([
    ['18000', 1_800_000],
    ['18.000', 1_800_000],
    ['18,000', 1_800_000],
    ['18 000,5', 1_800_050],
    ['18.000,50', 1_800_050],
    ['18,000.50', 1_800_050],
    ['1.234.567', 123_456_700],
    ['0,05', 5],
    ['17999.99', 1_799_999],
    ['18.000,-', 1_800_000],
    ['18000,-', 1_800_000],
    ['18.000,–', 1_800_000],
    ['18.000,--', 1_800_000],
    ['18.000.-', 1_800_000],
    ['18.000:-', 1_800_000],
    ['18.000.', 1_800_000],
    [',5', 50],
    ['.5', 50],
    ['5,', 500],
    ["1'234.50", 123_450],
    ['1’234’567', 123_456_700],
    ['18\u00a0000', 1_800_000],
    ['18\u2009000', 1_800_000],
    ['18\u202f000,50', 1_800_050],
    ['１８０００', 1_800_000],
    ['\u200e18.000\u200b', 1_800_000],
    ['  18000  ', 1_800_000],
  ])('%j is read as people mean it', (text, cents) => {
    expect(readAmount(text)).toEqual({ cents })
  })

  test.each([
    ['kr. 18.000', 1_800_000, 'DKK'],
    ['kr 18.000', 1_800_000, 'SEK'],
    ['Kr.18.000,-', 1_800_000, 'DKK'],
    ['18.000 kr.', 1_800_000, 'DKK'],
    ['18.000 kr', 1_800_000, 'NOK'],
    ['18.000kr.', 1_800_000, 'DKK'],
    ['18.000,- kr.', 1_800_000, 'DKK'],
    ['18.000,50 kroner', 1_800_050, 'DKK'],
    ['18.000 DKK', 1_800_000, 'DKK'],
    ['DKK 18.000,00', 1_800_000, 'DKK'],
    ['dkk18000', 1_800_000, 'DKK'],
    ['DKK 18.000 kr.', 1_800_000, 'DKK'],
    ['€ 24.500', 2_450_000, 'EUR'],
    ['€24,500.00', 2_450_000, 'EUR'],
    ['24.500 €', 2_450_000, 'EUR'],
    ['24.500 EUR', 2_450_000, 'EUR'],
    ['EUR 24.500', 2_450_000, 'EUR'],
    ['24.500 euro', 2_450_000, 'EUR'],
    ['US$ 24,500', 2_450_000, 'USD'],
    ['$24,500', 2_450_000, 'CAD'],
    ['£24,500', 2_450_000, 'GBP'],
    ['CHF 24’500.–', 2_450_000, 'CHF'],
    ['24 500 zł', 2_450_000, 'PLN'],
    ['¥24,500', 2_450_000, 'JPY'],
  ])('%j is %d cents, maybe of %s', (text, cents, currency) => {
    expect(readAmount(text)).toMatchObject({ cents, currencies: expect.arrayContaining([currency]) })
  })

  test('two currencies that contradict each other leave none', () => {
    expect(readAmount('€ 18.000 kr.')?.currencies).toEqual([])
  })

  test('what is written plainly reads back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), cents => {
        expect(readAmount(String(cents / 100))).toEqual({ cents })
        expect(readAmount(String(cents / 100).replace('.', ','))).toEqual({ cents })
      }),
    )
  })

  test.each(['da', 'en'])('what is printed in %s reads back, with its currency', language => {
    const say = sayIn(language)
    const currencies = fc.constantFrom('DKK', 'EUR', 'SEK', 'NOK', 'CHF', 'GBP', 'USD', 'PLN', 'CZK')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), currencies, (cents, currency) => {
        const read = readAmount(say.money(cents, currency))
        expect(read).toMatchObject({ cents, currencies: expect.arrayContaining([currency]) })
      }),
    )
  })
})

describe('N11 a measure', () => {
  test.each([
    ...[
      '',
      '-',
      'cm',
      '1.250',
      '1,250',
      '1.250 cm',
      '35 tommer',
      '35"',
      "5'11",
      '35 x 20',
      '35x20 cm',
      '35-40',
      '-35',
      '3/2',
    ],
    ...[
      '1/0',
      '12 50',
      '35 kg',
      '35 cm cm',
      'ca. 35',
      '1e3',
      '35 cm 5 mm',
      '12 1/2 1/2',
      'cm 35',
      '12,5,5',
      '1.250,5',
      '35,',
    ],
  ])('%j is none', text => {
    expect(readCentimetres(text)).toBeUndefined()
  })

  test.each([
    ['35', 35],
    ['35,5', 35.5],
    ['35.5', 35.5],
    ['35,5 cm', 35.5],
    ['35,5cm', 35.5],
    ['35 cm.', 35],
    ['35 CM', 35],
    ['35㎝', 35],
    ['355 mm', 35.5],
    ['3,3 mm', 0.33],
    ['1,25 m', 125],
    ['2 m', 200],
    [',5', 0.5],
    ['0.125', 0.125],
    ['½', 0.5],
    ['12½', 12.5],
    ['12 ½', 12.5],
    ['12 1/2', 12.5],
    ['12 1⁄2 cm', 12.5],
    ['12¾', 12.75],
    ['1/4', 0.25],
    ['1250', 1250],
    ['1 250', 1250],
    ['1\u00a0250', 1250],
    ["1'250", 1250],
    ['1 250,5', 1250.5],
    ['３５', 35],
    ['35\u200b cm', 35],
  ])('%j is %d centimetres', (text, centimetres) => {
    expect(readCentimetres(text)).toBe(centimetres)
  })

  test.each([
    ['2 kg', { number: 2, unit: 'kg' }],
    ['2,5kg.', { number: 2.5, unit: 'kg' }],
    ['500 g', { number: 500, unit: 'g' }],
    ['500 gram', { number: 500, unit: 'g' }],
    ['1½ kilo', { number: 1.5, unit: 'kg' }],
    ['500', { number: 500 }],
    ['1.250', undefined],
    ['1.250 g', undefined],
    ['2 cm', undefined],
    ['2 mg', undefined],
    ['2 t', undefined],
    ['2 pund', undefined],
    ['kg', undefined],
  ])('%j is the weight %j', (text, weight) => {
    expect(readWeight(text)).toEqual(weight)
  })

  test('what is printed reads back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), tenths => {
        for (const written of [String(tenths / 10), String(tenths / 10).replace('.', ',')])
          expect(readMeasure(written)).toBe(tenths / 10)
      }),
    )
  })
})

test.each([
  ['7,460', 7.46],
  ['7.4604', 7.4604],
  [',5', 0.5],
  ['12 34', undefined],
  ['1,2,3', undefined],
])('the rate %j is %d', (text, rate) => {
  expect(readDecimal(text)).toBe(rate)
})

test.each([
  ['12', 12],
  [' 1794 ', 1794],
  ['１７９４', 1794],
  ['1.2', undefined],
  ['1 794', undefined],
  ['1794 f.Kr.', undefined],
])('the whole number %j is %d', (text, number) => {
  expect(readWhole(text)).toBe(number)
})

test.each([
  'ca. 1794',
  'ca 1794',
  'ca.1794',
  'circa 1794',
  'c. 1794',
  'omkring 1794',
  '~1794',
  'around 1794',
])('N11 %j says that it is not exact', text => {
  expect(saysApproximately(text)).toBe(true)
})

test.each(['1794-96', '1794–1796', '1794/1796', '1794 - 1796'])('N11 %j is a range of years', text => {
  expect(isYearRange(text)).toBe(true)
})

test.each(['1794', 'cap 12', '-1794', 'cm'])('%j is neither', text => {
  expect([isYearRange(text), saysApproximately(text)]).toEqual([false, false])
})
