import { describe, expect, test } from 'vitest'
import { documentTypes } from './annex.ts'
import { boxPresence, getBox, isBoxOwed } from './box-presence.ts'
import { type Box, boxes } from './boxes.ts'

const all: readonly Box[] = boxes

describe('trap 8: boxes of a general description', () => {
  test.each(['I.20', 'I.21', 'II.1', 'II.2', 'II.3', 'I.9'] as const)('%s is absent', id => {
    expect(boxPresence(id, 'ICG-D')).toBe('absent')
  })
  test.each(['I.7', 'I.8', 'I.18'] as const)('%s is mandatory', id => {
    expect(boxPresence(id, 'ICG-D')).toBe('mandatory')
  })
  test.each(['I.15 customs value', 'I.18 EORI', 'Control process'] as const)('%s is optional', id => {
    expect(boxPresence(id, 'ICG-D')).toBe('optional')
  })
})

test.each(['II.1', 'II.2', 'II.3', 'I.21'] as const)('%s is in no statement', id => {
  expect(boxPresence(id, 'ICG-S')).toBe('absent')
})

test('conditional boxes are owed only when their condition holds', () => {
  expect(isBoxOwed('I.8', 'ICG-S', {})).toBe(false)
  expect(isBoxOwed('I.8', 'ICG-S', { isCommercialArtFair: true })).toBe(true)
  expect(isBoxOwed('I.8', 'ICG-L', { isCommercialArtFair: true })).toBe(false)
  expect(isBoxOwed('I.21', 'ICG-L', {})).toBe(false)
  expect(isBoxOwed('I.21', 'ICG-L', { isInformationRequested: true })).toBe(true)
  expect(isBoxOwed('I.17', 'ICG-L', { isExportPermitRequired: true, isExportPermitUploaded: true })).toBe(
    true,
  )
  expect(isBoxOwed('I.17', 'ICG-L', { isExportPermitRequired: true })).toBe(false)
  expect(isBoxOwed('I.17', 'ICG-L', { isExportPermitUploaded: true })).toBe(false)
  expect(isBoxOwed('I.17', 'ICG-S', { isExportPermitRequired: true, isExportPermitUploaded: true })).toBe(
    false,
  )
  expect(isBoxOwed('I.16 quantity', 'ICG-S', { isCoins: true })).toBe(true)
  expect(isBoxOwed('Refuge', 'ICG-D', { isSafekeeping: true })).toBe(true)
  expect(isBoxOwed('I.15 title', 'ICG-S', { isTitleKnown: true })).toBe(true)
  expect(isBoxOwed('I.16 marks', 'ICG-S', { hasMarks: true })).toBe(true)
  expect(isBoxOwed('I.16 distinguishing features', 'ICG-L', { hasDistinguishingFeatures: true })).toBe(true)
  expect(isBoxOwed('I.16 inscriptions', 'ICG-D', { hasInscriptions: true })).toBe(true)
  expect(isBoxOwed('I.16 other views', 'ICG-S', { isThreeDimensional: true })).toBe(true)
  expect(isBoxOwed('I.11 reason', 'ICG-S', { isLastCountryOverFiveYears: true })).toBe(true)
  expect(isBoxOwed('I.5', 'ICG-S', {})).toBe(false)
  expect(isBoxOwed('I.11', 'ICG-S', {})).toBe(true)
})

test('a box is conditional somewhere exactly when it has a condition', () => {
  const wrong = all.filter(box => {
    const isConditional = [box.L, box.S, box.D].includes('conditional')
    return isConditional !== (box.condition !== undefined)
  })
  expect(wrong.map(box => box.id)).toEqual([])
})

test('I.1 to I.21 and II.1 to II.3 are all there, each box once', () => {
  const part1 = Array.from({ length: 21 }, (_, index) => `I.${index + 1}`)
  const heads = new Set<string>(all.map(box => box.id.split(' ')[0] ?? ''))
  for (const id of [...part1, 'II.1', 'II.2', 'II.3']) expect(heads).toContain(id)
  expect(new Set(all.map(box => box.id)).size).toBe(all.length)
})

test.each(documentTypes)('%s knows every box', documentType => {
  for (const { id } of boxes) expect(getBox(id).id).toBe(id)
  expect(boxes.some(({ id }) => boxPresence(id, documentType) === 'mandatory')).toBe(true)
})
