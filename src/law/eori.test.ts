import { expect, test } from 'vitest'
import { checkEori, eoriPatterns } from './eori.ts'

test.each([
  ['', 'eori-malformed'],
  ['DK', 'eori-malformed'],
  ['12345678', 'eori-malformed'],
  ['DK1234567890123456', 'eori-malformed'],
  ['DK12+45678', 'eori-malformed'],
  ['GB123456789000', 'eori-of-third-country'],
  ['CH123456789', 'eori-of-third-country'],
  ['EL123456789', 'eori-of-third-country'],
])('refused: %s', (text, code) => {
  expect(checkEori(text).refusal?.code).toBe(code)
})

test.each([
  ['dk 12.34-56 78', 'DK12345678'],
  ['FI1234567-8', 'FI12345678'],
  ['XI123456789000', 'XI123456789000'],
  ['IE1234567+A', 'IE1234567+A'],
  ['NL123456789', 'NL123456789'],
])('accepted: %s', (text, normalised) => {
  expect(checkEori(text)).toEqual({ normalised })
})

test('an unusual national structure warns with an example', () => {
  expect(checkEori('DK123')).toEqual({
    normalised: 'DK123',
    warning: { country: 'DK', example: 'DK12345678' },
  })
})

test.each(eoriPatterns.map(row => [row.example]))('the example %s passes its own pattern', example => {
  expect(checkEori(example)).toEqual({ normalised: example })
})
