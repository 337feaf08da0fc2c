import { plainDigits } from './digits.ts'
import { settleLine, withoutDirections } from './settle-text.ts'

/**
 * The digits of a code of numbers as people type, copy and dictate it: digits of any script, with blanks, dashes,
 * dots, quotes or a label around them ("Code: 123 456"), with O for 0 and I or l for 1 where no other letter is.
 */
export function codeDigits(typed: string): string {
  const text = plainText(typed)
  const letters = text.replace(/\P{L}/gu, '')
  const digits = /^[oil]*$/i.test(letters) ? text.replace(/o/gi, '0').replace(/[il]/gi, '1') : text
  return digits.replace(/[^0-9]/g, '')
}

/**
 * A code in Crockford's base 32 (no I, L, O, U) as people type, copy and dictate it: in capitals, without what parts it
 * or stands around it, mistaken letters put right. A label ends in a colon; a number in a list in a full stop or bracket.
 */
export function codeLetters(typed: string): string {
  const bare = plainText(typed)
    .replace(/^[^:]*:/, '')
    .replace(/^\s*\d{1,2}[.)]\s/, '')
  const letters = bare.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '')
  return letters.replaceAll('O', '0').replace(/[IL]/g, '1')
}

/** A number or code as it is read: one line, digits of any script as 0 to 9, letters of any width as plain ones. */
export function plainText(typed: string): string {
  const settled = settleLine(withoutDirections(typed.slice(0, 200)))
  return settled.ok ? plainDigits(settled.text.normalize('NFKC')) : ''
}
