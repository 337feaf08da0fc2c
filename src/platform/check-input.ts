import { z } from 'zod'
import type { Refusal } from './action.ts'
import { findRefusal, settleSigns } from './text/settle-text.ts'

/** No schema of ours reads deeper. */
const DEEPEST = 20
/** Far more than any field keeps: schemas refuse what is longer, and nothing is done to it before. */
const LONGEST = 20_000

/** What is compared sign by sign and therefore never altered. */
const verbatim: ReadonlySet<string> = new Set([
  'password',
  'passwordAgain',
  'currentPassword',
  'pin',
  'pinAgain',
])

/** The door for all text of an input, whatever its schema does: `settleSigns` for each, except for secrets. */
export function settleInput(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return value.length > LONGEST ? value : settleSigns(value)
  if (depth === DEEPEST) return value
  if (Array.isArray(value)) return value.map(item => settleInput(item, depth + 1))
  if (!isPlainObject(value)) return value
  const settle = ([name, member]: [string, unknown]) => [
    name,
    verbatim.has(name) && typeof member === 'string' ? member : settleInput(member, depth + 1),
  ]
  return Object.fromEntries(Object.entries(value).map(settle))
}

/**
 * Refuses, in what a schema has read, texts with signs that are never kept, and what is nested too deeply to be looked
 * through: here, so that no schema can forget it.
 */
export function refuseSigns(value: unknown, path: readonly string[] = []): readonly Refusal[] {
  if (typeof value === 'string') return refusalOfText(value, path)
  const isNested = Array.isArray(value) || isPlainObject(value)
  if (isNested && path.length === DEEPEST) return [{ code: 'invalid' }]
  if (Array.isArray(value)) return value.flatMap((item, at) => refuseSigns(item, [...path, String(at)]))
  if (!isPlainObject(value)) return []
  return Object.entries(value).flatMap(([name, member]) => refuseSigns(member, [...path, name]))
}

function refusalOfText(text: string, path: readonly string[]): readonly Refusal[] {
  const isSecret = verbatim.has(path.at(-1) ?? '')
  const found = isSecret && !text.includes('\0') ? undefined : findRefusal(text)
  if (found === undefined) return []
  const field = path.length === 0 ? {} : { field: path.join('.') }
  return [{ code: found.problem, ...field, values: { sign: found.sign } }]
}

function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** What a schema's own check adds to its refusal: the values of the sentence, and the article. */
const particulars = z
  .object({
    citation: z.string().exactOptional(),
    values: z.record(z.string(), z.union([z.string(), z.number()])).exactOptional(),
  })
  .catch({})

/** Turns the schema's issues into refusals; a message written in the schema is the refusal's code. */
export function refusalsOf(error: z.ZodError): readonly Refusal[] {
  return error.issues.map(issue => {
    const field = issue.path.map(String).join('.')
    const named = field === '' ? {} : { field }
    if (issue.code === 'too_big')
      return { code: issue.message, ...named, values: { maximum: Number(issue.maximum) } }
    if (issue.code === 'too_small')
      return { code: issue.message, ...named, values: { minimum: Number(issue.minimum) } }
    if (issue.code === 'custom') return { code: issue.message, ...named, ...particulars.parse(issue.params) }
    if (issue.code === 'unrecognized_keys') return { code: 'unknown-field', field: issue.keys.join(' ') }
    return { code: issue.code === 'invalid_type' ? codeOfType(issue) : issue.message, ...named }
  })
}

/** What is missing is required; what is of another kind has the code that its schema gives it. */
function codeOfType({ input, message }: z.core.$ZodIssueInvalidType): string {
  if (input === undefined || input === null) return 'required'
  return message.startsWith('Invalid input') || message === 'required' ? 'invalid' : message
}
