import { randomBytes } from 'node:crypto'
import { pastedCode } from '../../platform/fields.ts'
import { codeLetters } from '../../platform/text/codes.ts'

// Crockford's base 32: no I, L, O and U, which are mistaken for others.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 16
export const codesInSet = 10

/** Ten codes of 80 bits, in groups of four. */
export function newRecoveryCodes(): readonly string[] {
  return Array.from({ length: codesInSet }, () => grouped(randomText()))
}

/** A code as people type and copy it, told as it is digested. Codes: required, code-form. */
export const recoveryCode = pastedCode(codeLetters, new RegExp(`^[${alphabet}]{${LENGTH}}$`))

/** A code as it is digested: without hyphens, in capitals, mistaken letters put right. */
export const plainRecoveryCode = codeLetters

function randomText(): string {
  return [...randomBytes(LENGTH)].map(byte => alphabet.charAt(byte % alphabet.length)).join('')
}

function grouped(text: string): string {
  return text.replace(/(.{4})(?=.)/g, '$1-')
}
