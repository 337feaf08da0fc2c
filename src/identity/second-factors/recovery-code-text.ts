import { randomBytes } from 'node:crypto'

// Crockford's base 32: no I, L, O and U, which are mistaken for others.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 16
export const codesInSet = 10

/** Ten codes of 80 bits, in groups of four. */
export function newRecoveryCodes(): readonly string[] {
  return Array.from({ length: codesInSet }, () => grouped(randomText()))
}

/** A code as it is digested: without hyphens and blanks, in capitals, mistaken letters put right. */
export function plainRecoveryCode(typed: string): string {
  const letters = typed.toUpperCase().replace(/[\s\-–—]/g, '')
  return letters.replaceAll('O', '0').replace(/[IL]/g, '1')
}

function randomText(): string {
  return [...randomBytes(LENGTH)].map(byte => alphabet.charAt(byte % alphabet.length)).join('')
}

function grouped(text: string): string {
  return text.replace(/(.{4})(?=.)/g, '$1-')
}
