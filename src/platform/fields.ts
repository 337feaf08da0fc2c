import { z } from 'zod'
import { type DateBounds, faultOfDate } from './date-bounds.ts'
import { isId } from './identifiers.ts'
import { readMailbox, shownMailbox } from './text/mailbox.ts'
import { cleanLine, type Settled, settleLine, settleLines, withoutDirections } from './text/settle-text.ts'

// What is typed may be longer than what is kept: accents of their own, two signs for a line end, invisible signs.
const RAW_LENGTHS = 4

/** Ends the check with one refusal; nothing behind it sees the text. */
function refuse(
  context: z.RefinementCtx<string | undefined>,
  code: string,
  values: Record<string, string> = {},
): never {
  const params = { values }
  context.issues.push({ code: 'custom', message: code, params, input: context.value, continue: false })
  return z.NEVER
}

function refuseLength(context: z.RefinementCtx<string>, maximum: number): never {
  context.issues.push({
    code: 'too_big',
    origin: 'string',
    maximum,
    inclusive: true,
    message: 'too-long',
    input: context.value,
    continue: false,
  })
  return z.NEVER
}

/** A text through the door: its length first, then its signs, then its length as it is kept. */
function settled(maximum: number, settle: (typed: string) => Settled) {
  return z.string('required').transform((typed, context) => {
    if (typed.length > maximum * RAW_LENGTHS) return refuseLength(context, maximum)
    const read = settle(typed)
    if (!read.ok) return refuse(context, read.problem, { sign: read.sign })
    return read.text.length > maximum ? refuseLength(context, maximum) : read.text
  })
}

const orNothing = (value: string | undefined) => (value === '' ? undefined : value)

function settlePasted(typed: string): Settled {
  return settleLine(withoutDirections(typed))
}

const mandatory = (maximum: number, settle: (typed: string) => Settled) =>
  settled(maximum, settle).refine(value => value !== '', 'required')

/** A single line that may be empty. Codes: too-long, control-characters, direction-marks, unknown-signs, too-many-marks. */
export const line = (maximum: number) => settled(maximum, settleLine)

/** A single line with a form of its own: what turns its direction came along with it and goes. Codes: as a line. */
export const pastedLine = (maximum: number) => settled(maximum, settlePasted)

/** A mandatory single line of at most `maximum` characters. Codes: required, and as a line. */
export const text = (maximum: number) => mandatory(maximum, settleLine)

/** A text that may be empty; blank becomes `undefined`. Codes: as a line. */
export const optionalText = (maximum: number) => line(maximum).optional().transform(orNothing)

/** Several lines of text that may be empty; blank becomes `undefined`, every line end a newline. Codes: as a line. */
export const optionalLines = (maximum: number) =>
  settled(maximum, settleLines).optional().transform(orNothing)

/**
 * A text that is never altered: a password, a secret, a signature, made to be compared sign by sign. At most `maximum`
 * characters; `tooLong` is the code for more. Codes: required, tooLong.
 */
export const secret = (maximum: number, tooLong = 'too-long') =>
  z
    .string('required')
    .min(1, { error: 'required', abort: true })
    .max(maximum, { error: tooLong, abort: true })

/**
 * A code that was typed, copied or dictated: `read` finds it in what stands around it, `form` tells whether it can be
 * one. Codes: required, code-form.
 */
export const pastedCode = (read: (typed: string) => string, form: RegExp) =>
  secret(200, 'code-form').transform((typed, context) => {
    const code = read(typed)
    if (form.test(code)) return code
    return refuse(context, cleanLine(typed) === '' ? 'required' : 'code-form')
  })

/** A text that machines write: a token, a cursor, the name of a file; at most `maximum` characters. Codes: required, too-long. */
export const bounded = (maximum: number) =>
  z.string('required').max(maximum, { error: 'too-long', abort: true })

/** A word of a fixed form that our own pages write, such as a country code or a digest; `code` when it has another. */
export const formed = (form: RegExp, code: string) =>
  z.string(code).max(200, { error: code, abort: true }).regex(form, code)

/** A tick box: present means ticked. */
export const tick = z
  .string()
  .optional()
  .transform(value => value !== undefined && value !== '' && value !== 'off')

const address = mandatory(254, settlePasted)

/** A mailbox in its one spelling, at most 254 characters (RFC 5321). Codes: as a text, email, email-before-at, email-behind-at. */
export const email = address.transform((typed, context) => {
  const read = readMailbox(typed)
  return read.ok ? read.address : refuse(context, read.problem)
})

/** A mailbox typed once more, to be compared with the first: where it is none, what was typed. Codes: as a text. */
export const emailAgain = address.transform(typed => {
  const read = readMailbox(typed)
  return read.ok ? read.address : typed
})

/** An e-mail address as it was typed, for showing it again: browsers send `xn--` for letters (N4). */
export const emailShownAgain = z.string().catch('').transform(shownMailbox)

/** A record identifier; `code` when a text is none. */
export const identifier = (code: string) =>
  z.string(code).max(64, { error: code, abort: true }).refine(isId, code)

/** A record identifier from an address or a hidden field. Code: not-found. */
export const recordId = identifier('not-found')

/**
 * A calendar date `YYYY-MM-DD` within its bounds that may be empty. Codes: date; date-early, date-late (values earliest,
 * latest); date-year where only two digits of the year were typed (value meant besides).
 */
export const optionalDate = (bounds: DateBounds) =>
  z
    .string()
    .max(40, { error: 'date', abort: true })
    .trim()
    .optional()
    .transform((typed, context) => {
      const date = orNothing(typed)
      if (date === undefined) return undefined
      if (!isCalendarDate(date)) return refuse(context, 'date')
      const fault = faultOfDate(date, bounds)
      return fault === undefined ? date : refuse(context, fault.code, fault.values)
    })

/** Whether a text is an existing calendar date `YYYY-MM-DD`. */
export function isCalendarDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}
