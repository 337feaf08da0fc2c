import { expect, test } from 'vitest'
import { isPhotographOwed, photographGaps } from './photograph-gaps.ts'
import { type PhotographRule, photographRules } from './photographs.ts'

const rules: readonly PhotographRule[] = photographRules
const owedFor = (facts: Parameters<typeof isPhotographOwed>[1]) =>
  rules.filter(rule => isPhotographOwed(rule, facts)).map(rule => rule.view)

test('front and back always, even when declared not appropriate', () => {
  expect(owedFor({})).toEqual(['front', 'back'])
  expect(owedFor({ viewsNotAppropriate: ['front', 'back'] })).toEqual(['front', 'back'])
})

test('the other five when three-dimensional, where appropriate', () => {
  expect(owedFor({ isThreeDimensional: true })).toHaveLength(7)
  expect(owedFor({ isThreeDimensional: true, viewsNotAppropriate: ['top', 'bottom'] })).toHaveLength(5)
})

test('marks, features and inscriptions if present', () => {
  expect(
    owedFor({ hasMarks: true, hasDistinguishingFeatures: true, hasInscriptions: true }).slice(2),
  ).toEqual(['mark', 'distinguishing feature', 'inscription'])
})

test('trap 4: nothing is prescribed about format, size or resolution', () => {
  const tiny = { view: 'front', widthPixels: 1, heightPixels: 1 } as const
  const gaps = photographGaps({ photographs: [tiny, { view: 'back' }], isThreeDimensional: false }, 'd')
  expect(gaps).toEqual([])
})
