import { expect, test } from 'vitest'
import { isImport, procedures } from './procedures.ts'

test.each(['transit', 'temporary storage', 'outward processing'] as const)('%s is no import', procedure => {
  expect(isImport(procedure)).toBe(false)
})

test('the six others are', () => {
  expect(procedures.filter(row => isImport(row.procedure))).toHaveLength(6)
})
