import { expect, test } from 'vitest'
import { judgeRate } from './usual-rates.ts'

test.each([
  ['A9: pounds the British way', 'GBP', 1.16, 'inverted'],
  ['kroner for one krone', 'DKK', 0.134, 'inverted'],
  ['yen for one yen', 'JPY', 0.0058, 'inverted'],
  ['a forgotten comma', 'DKK', 746, 'unusual'],
  ['kroner for a hundred euro', 'DKK', 0.00134, 'unusual'],
  ['pounds', 'GBP', 0.86, undefined],
  ['kroner', 'DKK', 7.46, undefined],
  ['dollars', 'USD', 1.08, undefined],
  ['a currency that is not known', 'XOF', 0.001, undefined],
])('%s: %s %s', (_name, currency, rate, judged) => {
  expect(judgeRate(currency, rate)).toBe(judged)
})
