import { z } from 'zod'
import { isId } from './identifiers.ts'

/** A mandatory single line of text, trimmed, of at most `maximum` characters. Codes: required, too-long. */
export const text = (maximum: number) =>
  z
    .string('required')
    .trim()
    .min(1, 'required')
    .max(maximum, 'too-long')
    .refine(isOneLine, 'control-characters')

/** A text that may be empty; blank becomes `undefined`. Code: too-long. */
export const optionalText = (maximum: number) =>
  z
    .string()
    .trim()
    .max(maximum, 'too-long')
    .refine(isOneLine, 'control-characters')
    .optional()
    .transform(value => (value === '' ? undefined : value))

/**
 * Several lines of text that may be empty; blank becomes `undefined`, every line end a newline. Of the control
 * characters only newline and tab are kept. Codes: too-long, control-characters.
 */
export const optionalLines = (maximum: number) =>
  z
    .string()
    .transform(value => value.replace(/\r\n?/g, '\n'))
    .pipe(
      z
        .string()
        .max(maximum, 'too-long')
        .refine(value => isOneLine(value.replace(/[\n\t]/g, '')), 'control-characters'),
    )
    .optional()
    .transform(value => value?.trim() || undefined)

/** A tick box: present means ticked. */
export const tick = z
  .string()
  .optional()
  .transform(value => value !== undefined && value !== '' && value !== 'off')

/** An e-mail address, lower-cased, at most 254 characters (RFC 5321). Codes: required, too-long, control-characters, email. */
export const email = z
  .string('required')
  .trim()
  .toLowerCase()
  .min(1, 'required')
  .max(254, 'too-long')
  .refine(isOneLine, { error: 'control-characters', abort: true })
  .refine(value => /^[^\s@<>"',;:]+@[^\s@<>"',;:]+\.[^\s@<>"',;:]+$/.test(value), 'email')

/** A record identifier from an address or a hidden field. Code: not-found. */
export const recordId = z.string('not-found').refine(isId, 'not-found')

/** A calendar date `YYYY-MM-DD` that may be empty. Code: date. */
export const optionalDate = z
  .string()
  .trim()
  .optional()
  .transform(value => (value === '' ? undefined : value))
  .refine(value => value === undefined || isCalendarDate(value), 'date')

/** Whether a text is an existing calendar date `YYYY-MM-DD`. */
export function isCalendarDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}

/** Also no half of a surrogate pair, which the database refuses to keep. */
function isOneLine(value: string): boolean {
  return value.isWellFormed() && !/\p{Cc}/u.test(value)
}
