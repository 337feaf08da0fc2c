import { expect, test } from 'vitest'
import { alwaysOwed, exportPermitDuty, isSupportingDocumentType, supportingDocuments } from './evidence.ts'

test('where no permit was required, none is owed', () => {
  expect(exportPermitDuty('ICG-L', false)).toBe('nothing')
})

test('a licence wants the permit uploaded, a statement in possession, a general description not at all', () => {
  expect(exportPermitDuty('ICG-L', true)).toBe('upload')
  expect(exportPermitDuty('ICG-S', true)).toBe('possession')
  expect(exportPermitDuty('ICG-D', true)).toBe('nothing')
})

test('eleven kinds are freely assessed under IR 8(1)(d)(i) to (xi)', () => {
  const numbered = supportingDocuments.filter(row => /^IR 8\(1\)\(d\)\(/.test(row.citation))
  expect(numbered).toHaveLength(11)
  expect(numbered.every(row => row.owed === 'freely assessed')).toBe(true)
})

test('every type once, and nothing else is one', () => {
  expect(new Set(supportingDocuments.map(row => row.type)).size).toBe(15)
  expect(isSupportingDocumentType('PASSPORT')).toBe(false)
  expect(isSupportingDocumentType('NO_EXPORT_LAW_PROOF')).toBe(true)
})

test('a declaration is owed with licence and statement, never with a general description', () => {
  const declared = alwaysOwed.filter(row => row.what.startsWith('declaration')).map(row => row.documentType)
  expect(declared).toEqual(['ICG-L', 'ICG-S'])
})

test.each([
  ['SWORN_DECLARATION', 'only with corroboration'],
  ['EXPERT_APPRAISAL', 'may suffice if independent, recognised and without conflict of interest'],
])('note 2 on %s: %s', (type, condition) => {
  expect(supportingDocuments.find(row => row.type === type)).toMatchObject({ condition })
})
