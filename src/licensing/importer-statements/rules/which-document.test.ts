import { expect, test } from 'vitest'
import { whichDocument } from './which-document.ts'

test.each([
  ['no', 'g.i', '1790', '18000', 'stay', 'importer statement'],
  ['no', 'g.i', '1790', '17999,99', 'stay', 'nothing'],
  ['no', 'g.i', '1826', '18000', 'stay', 'nothing'],
  ['no', 'c', '100', '300', 'stay', 'import licence'],
  ['no', 'c', '100', '300', 'fair', 'importer statement'],
  ['no', 'c', '-300', '300', 'museum', 'general description'],
  ['no', 'l', '1700', '500000', 'stay', 'nothing'],
  ['no', 'd', '1740', '900', 'warehouse', 'import licence'],
  ['no', 'g.ii', '1500', '90000', 'transit', 'nothing'],
  ['yes', 'c', '100', '300', 'stay', 'nothing'],
])('%s %s %s %s %s -> %s', (isFromUnion, category, year, value, purpose, result) => {
  expect(whichDocument({ isFromUnion, category, year, value, purpose }, 2026)).toMatchObject({ result })
})

test.each([
  {},
  { category: 'zz' },
  { isFromUnion: 'no', category: 'c', year: '0', value: '1', purpose: 'stay' },
])('no answer to %j', questions => {
  expect(whichDocument(questions, 2026)).toBeUndefined()
})
