import { expect, test } from 'vitest'
import { findPostalCodeFault, settlePostalCode } from './postal-code.ts'

test.each([
  '126',
  '12600',
  '126O',
  'ABC',
  '0000',
  '0012',
  'D-10115',
  '-1260-',
  '12 60',
  'DK',
  'SE-111 22',
  '1260 2',
  '12.60',
])('N8 %j is no Danish postal code', typed => {
  expect(findPostalCodeFault('DK', typed)).toBe('postal-code-danish')
})

test.each([
  ...[
    '1260',
    ' 1260 ',
    'DK-1260',
    'DK 1260',
    'dk1260',
    'K-1260',
    'K 1260',
    'Ø-1260',
    'DK–1260',
    '１２６０',
    '1260\u200b',
    '1260.',
  ],
  ...['1260 København K', 'DK-1260 København K', '1260, København K', '1260\u00a0Kbh. K', 'Danmark 1260'],
])('N8 %j is the postal code 1260', typed => {
  expect(findPostalCodeFault('DK', typed)).toBeUndefined()
  expect(settlePostalCode('DK', typed)).toBe('1260')
})

test.each(['0800', '0999', '3770', '9990'])('%s is a Danish postal code', typed => {
  expect(settlePostalCode('DK', typed)).toBe(typed)
  expect(findPostalCodeFault('DK', typed)).toBeUndefined()
})

test.each([
  ['DE', '10115'],
  ['SE', '111 22'],
  ['GB', 'SW1A 1AA'],
  ['FO', '100'],
  ['IE', 'D02 X285'],
])('in %s the code %s stays as it is', (country, typed) => {
  expect(settlePostalCode(country, typed)).toBe(typed)
  expect(findPostalCodeFault(country, typed)).toBeUndefined()
})
