import { expect, test } from 'vitest'
import { isSupportingDocumentType, supportingDocuments } from './evidence.ts'

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

test.each([
  ['SWORN_DECLARATION', 'only with corroboration'],
  ['EXPERT_APPRAISAL', 'may suffice if independent, recognised and without conflict of interest'],
])('note 2 on %s: %s', (type, condition) => {
  expect(supportingDocuments.find(row => row.type === type)).toMatchObject({ condition })
})
