import { expect, test } from 'vitest'
import { changedBoxes } from './changed-boxes.ts'

const nothing = { content: {}, goods: [{ details: {} }] }

test('boxes that were filled, changed or emptied are told, each once', () => {
  const before = {
    content: { localReference: 'A 1', owner: { name: 'Ida', city: 'Bern' } },
    goods: [{ details: { category: 'c', title: 'Vase', heightMillimetres: 10, hasMarks: true } }],
  } as const
  const after = {
    content: {
      owner: { city: 'Bern', name: 'Ida' },
      countryOfImport: 'DK',
      customsOffice: null,
    },
    goods: [
      {
        details: {
          category: 'd',
          title: 'Bowl',
          heightMillimetres: 11,
          widthMillimetres: 12,
          hasMarks: false,
        },
      },
    ],
  } as const
  expect(changedBoxes(before, after)).toEqual([
    'I.5',
    'I.6',
    'I.12',
    'I.15 title',
    'I.16 marks',
    'I.16 measurements',
  ])
})

test('a page saved without a word changes nothing, but "no" is an answer', () => {
  const details = { materials: [], dating: { isApproximate: false }, isCoins: false, title: undefined }
  expect(changedBoxes(nothing, { content: { isCommercialArtFair: false }, goods: [{ details }] })).toEqual([])
  expect(changedBoxes(nothing, { content: {}, goods: [{ details: { hasMarks: false } }] })).toEqual([
    'I.16 marks',
  ])
})
