import {
  directionEnds,
  directionStarts,
  signRefusals,
  type TextProblem,
  tooManyMarks,
} from './sign-refusals.ts'
import { signRules } from './signs.ts'

/** A text as it is kept and compared, or why it cannot be. */
export type Settled =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: TextProblem; readonly sign: string }

/**
 * The one door for text: Unicode NFC, `\n` for every line end, blanks of one kind, invisible signs by the table in
 * `signs.ts`. Several lines keep their line ends and tabs. Callers check the length first; `sign` is 'U+202E' or so.
 */
export function settleLines(typed: string): Settled {
  const text = settleSigns(typed).trim()
  return findRefusal(text) ?? { ok: true, text }
}

/** The same for a single line: line ends, tabs and runs of blanks become one blank. */
export function settleLine(typed: string): Settled {
  const settled = settleLines(typed)
  return settled.ok ? { ok: true, text: settled.text.replace(/[\n\t ]+/g, ' ') } : settled
}

/** A single line that is never refused: for names of files and the like, which nobody here has typed. */
export function cleanLine(given: string): string {
  const bounded = given.slice(0, 1000).replace(/\p{M}{31,}/gu, '')
  const clean = signRefusals.reduce(
    (text, { signs }) => text.replace(new RegExp(signs, 'gu'), ' '),
    bounded.replace(new RegExp(directionStarts, 'gu'), ''),
  )
  const settled = settleLine(clean)
  return settled.ok ? settled.text : ''
}

/** Without any sign that turns the direction: for what is copied from messengers and contact lists and has a form of its own. */
export function withoutDirections(typed: string): string {
  return typed.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
}

/** The same without trimming and refusing: for any text on its way to whoever judges it. */
export function settleSigns(typed: string): string {
  if (isPlain(typed) || tooManyMarks.test(typed)) return typed
  const visible = signRules.reduce((text, { signs, becomes }) => text.replace(signs, becomes), typed)
  return withoutIdleDirections(visible).normalize('NFC')
}

/** Why a text cannot be kept; undefined when it can. */
export function findRefusal(text: string): (Settled & { readonly ok: false }) | undefined {
  if (isPlain(text)) return undefined
  if (tooManyMarks.test(text)) return { ok: false, problem: 'too-many-marks', sign: '' }
  for (const { signs, problem } of signRefusals) {
    const found = signs.exec(text)?.[0]
    if (found !== undefined) return { ok: false, problem, sign: codePointOf(found) }
  }
  return undefined
}

function isPlain(text: string): boolean {
  return /^[\n\t -~]*$/.test(text)
}

// Messengers wrap a whole name or number in an isolate, which then does nothing.
function withoutIdleDirections(text: string): string {
  const inside = /^\s*[\u2066-\u2068\u202a\u202b](.*)[\u202c\u2069]\s*$/su.exec(text)?.[1] ?? text
  return directionStarts.test(inside) ? inside : inside.replace(directionEnds, '')
}

function codePointOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
