import { expect, test } from 'vitest'
import { exportPermitDuty, isSupportingDocumentType, supportingDocuments } from './evidence.ts'

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
