import { expect, test } from 'vitest'
import type { Category } from './annex.ts'
import { askedCategories, type ObjectAnswer } from './asked-categories.ts'
import { classify } from './classify.ts'

test.each<[string, Category, ObjectAnswer, ObjectAnswer, readonly Category[]]>([
  ['Default 37: a Roman coin out of the ground', 'e', 'yes', 'no', ['e', 'c']],
  ['Default 37: a Roman coin, nobody knows from where', 'e', 'not known', 'no', ['e', 'c']],
  ['Default 37: an icon', 'g.i', 'no', 'yes', ['g.i', 'd']],
  ['Default 37: a temple head, nobody knows', 'g.ii', 'not known', 'not known', ['g.ii', 'c', 'd']],
  ['Default 41: a fossil out of the ground', 'a', 'yes', 'no', ['a']],
  ['a find, said twice', 'c', 'yes', 'no', ['c']],
  ['a painting', 'g.i', 'no', 'no', ['g.i']],
])('%s', (_name, category, cameFromGround, wasPartOfMonument, expected) => {
  expect(askedCategories({ category, cameFromGround, wasPartOfMonument })).toEqual(expected)
})

test('Default 37: Part B is tested first, so that a cheap coin out of the ground needs a licence', () => {
  const coin = { ages: { youngest: 2076, oldest: 2076 }, valueEurCents: 300_00 }
  const asked = { category: 'e', wasPartOfMonument: 'no' } as const
  const partOf = (cameFromGround: ObjectAnswer) =>
    classify({ ...coin, categories: askedCategories({ ...asked, cameFromGround }) }).part
  expect(partOf('no')).toBe('A only')
  expect(partOf('yes')).toBe('B')
  expect(partOf('not known')).toBe('B')
})
