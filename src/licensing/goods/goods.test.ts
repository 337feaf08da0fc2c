import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { customsValueOf } from './rules/customs-value.ts'
import { proposeView } from './rules/propose-view.ts'
import { readCents, readDecimal, readMeasure, readWhole } from './rules/read-number.ts'
import type { Photograph } from './types.ts'

describe('an amount of money', () => {
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
  ])('%s is read as people mean it', (text, cents) => {
    expect(readCents(text)).toBe(cents)
  })

  test.each(['', '-1', '1e9', '12.34.5', '1.2345', 'abc', '18.000.50', '9'.repeat(40), '１８'])(
    '%s is none',
    text => {
      expect(readCents(text)).toBeUndefined()
    },
  )

  test('what is written plainly reads back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), cents => {
        expect(readCents(String(cents / 100))).toBe(cents)
        expect(readCents(String(cents / 100).replace('.', ','))).toBe(cents)
      }),
    )
  })
})

test('a measure with three decimals could be a thousand and is not guessed', () => {
  expect(readMeasure('12,5')).toBe(12.5)
  expect(readMeasure('0.125')).toBe(0.125)
  expect(readMeasure('1.250')).toBeUndefined()
  expect(readDecimal('7,460')).toBe(7.46)
  expect(readWhole('12')).toBe(12)
  expect(readWhole('1.2')).toBeUndefined()
})

test('another currency is turned into euro by the customs rate, rounded to cents', () => {
  const kroner = { amountCents: 13_428_720, currency: 'DKK', rate: 7.4604, rateDate: '2026-06-01' }
  expect(customsValueOf(kroner)).toMatchObject({ eurCents: 1_800_000 })
  expect(customsValueOf({ amountCents: 5, currency: 'EUR', rate: 9 })).toEqual({
    amountCents: 5,
    currency: 'EUR',
    eurCents: 5,
  })
  expect(customsValueOf({ amountCents: 5, currency: 'USD' })).not.toHaveProperty('eurCents')
  expect(customsValueOf({})).toBeUndefined()
})

describe('the view of a new photograph', () => {
  const shown = (...views: Photograph['view'][]) => ({
    details: { isThreeDimensional: true },
    photographs: views.map(view => ({ ...blank, view })),
  })
  const blank = {
    id: '',
    type: null,
    text: null,
    language: null,
    translation: null,
    file: '',
    mediaType: '',
    bytes: 1,
    width: 1,
    height: 1,
    isColour: true,
    displayFile: '',
    printFile: null,
    thumbnailFile: '',
    name: '',
  }

  test.each([
    ['Bagside.jpg', [], 'back'],
    ['vase-LEFT.png', [], 'left'],
    ['stempel.jpg', [], 'mark'],
    ['IMG_0001.jpg', [], 'front'],
    ['IMG_0002.jpg', ['front'], 'back'],
    ['IMG_0003.jpg', ['front', 'back'], 'three-quarter'],
    ['IMG_0009.jpg', ['front', 'back', 'three-quarter', 'left', 'right', 'top', 'bottom'], 'additional'],
  ] as const)('%s after %j is proposed as %s', (name, views, proposed) => {
    expect(proposeView(name, shown(...views))).toBe(proposed)
  })
})
