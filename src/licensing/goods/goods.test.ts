import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { descriptionFields, measurementFields } from '../documents/drafts/description-fields.ts'
import { customsValueOf } from './rules/customs-value.ts'
import { proposeView } from './rules/propose-view.ts'
import type { Photograph } from './types.ts'

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

describe('N11 what a form writes of a good', () => {
  const form = z.object({ ...descriptionFields, ...measurementFields })
  const answerTo = (typed: unknown) => {
    const read = form.safeParse(typed)
    return read.success
      ? read.data
      : read.error.issues.map(issue => `${issue.path.join('.')} ${issue.message}`)
  }

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
  ])('%j is asked back: %s', (typed, told) => {
    expect(answerTo(typed)).toEqual([told])
  })

  test.each([
    [
      { amount: 'kr. 18.000', currency: 'SEK' },
      { amount: 1_800_000, currency: 'SEK' },
    ],
    [
      { amount: '€ 24.500', currency: '' },
      { amount: 2_450_000, currency: 'EUR' },
    ],
    [{ amount: 'kr. 18.000', currency: '' }, { amount: 1_800_000 }],
    [
      { amount: '18.000', currency: 'DKK' },
      { amount: 1_800_000, currency: 'DKK' },
    ],
    [{ amount: '', currency: 'DKK' }, { currency: 'DKK' }],
  ])('the value %j is read as %j', (customsValue, read) => {
    expect(answerTo({ customsValue })).toMatchObject({ customsValue: read })
  })
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
