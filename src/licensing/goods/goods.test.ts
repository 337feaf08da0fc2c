import { describe, expect, test } from 'vitest'
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
