import { expect, test } from 'vitest'
import { formatObjectId, formatReferenceNumber, parseObjectId, parseReferenceNumber } from './numbers.ts'

const parts = { country: 'DK', year: 2026, count: 123 }

test.each([{ country: 'CH' }, { count: 0 }, { count: 10_000_000 }, { count: 1.5 }])(
  'no number for %o',
  change => {
    expect(() => formatReferenceNumber('ICG-S', { ...parts, ...change })).toThrow(RangeError)
  },
)

test.each(['', 'ICGX.DK.2026.0000123', 'ICGS.DK.26.0000123', 'ICGS.DK.2026.123', 'CGO.DK.2026.0000123'])(
  'no reference number: "%s"',
  text => {
    expect(parseReferenceNumber(text)).toBeUndefined()
  },
)

test.each([
  ['ICG-L', 'ICGL.DK.2026.0000123'],
  ['ICG-S', 'ICGS.DK.2026.0000123'],
  ['ICG-D', 'ICGD.DK.2026.0000123'],
] as const)('V-01, the type is fixed with the number: %s is %s, there and back', (documentType, text) => {
  expect(formatReferenceNumber(documentType, parts)).toBe(text)
  expect(parseReferenceNumber(` ${text.toLowerCase()} `)).toEqual({ documentType, ...parts })
})

test('an object id, there and back', () => {
  expect(formatObjectId(parts)).toBe('CGO.DK.2026.0000123')
  expect(parseObjectId('cgo.dk.2026.0000123')).toEqual(parts)
  expect(parseObjectId('ICGS.DK.2026.0000123')).toBeUndefined()
})

test.each([
  [1, 'ICGS.DK.2026.0000001'],
  [9_999_999, 'ICGS.DK.2026.9999999'],
])('first and last of a year: %s', (count, text) => {
  expect(formatReferenceNumber('ICG-S', { ...parts, count })).toBe(text)
})
