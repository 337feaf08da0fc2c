import { expect, test } from 'vitest'
import { annexCategories, categoriesOfPart, getAnnexCategory, isCategory } from './annex.ts'

test('Part B is (c) and (d), over 250 years, whatever the value', () => {
  expect(categoriesOfPart('B')).toEqual(['c', 'd'])
  expect(getAnnexCategory('c')).toMatchObject({ overYears: 250, cnHeadings: ['9705', '9706'] })
  expect(getAnnexCategory('d').fromEurCents).toBeUndefined()
})

test('Part C is over 200 years and from EUR 18 000 per item', () => {
  expect(categoriesOfPart('C')).toEqual(['a', 'b', 'e', 'f', 'g.i', 'g.ii', 'g.iii', 'g.iv', 'h', 'i'])
  for (const letter of categoriesOfPart('C')) {
    expect(getAnnexCategory(letter)).toMatchObject({
      overYears: 200,
      fromEurCents: 1_800_000,
      supplementaryUnit: 'p/st',
    })
  }
})

test('stamps, archives, furniture and instruments are in Part A only', () => {
  expect(categoriesOfPart('A only')).toEqual(['j', 'k', 'l'])
})

test.each([
  ['a', ['9705']],
  ['b', ['9705']],
  ['e', ['9706']],
  ['f', ['9705']],
  ['g.i', ['9701']],
  ['g.ii', ['9703']],
  ['g.iii', ['9702']],
  ['g.iv', ['9701']],
  ['h', ['9702', '9706']],
  ['i', ['9705', '9706']],
] as const)('headings of %s', (letter, headings) => {
  expect(getAnnexCategory(letter).cnHeadings).toEqual(headings)
})

test('every letter once, and nothing else is one', () => {
  expect(new Set(annexCategories.map(row => row.category)).size).toBe(15)
  expect(isCategory('g')).toBe(false)
  expect(isCategory('g.ii')).toBe(true)
})
