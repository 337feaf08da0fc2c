import { z } from 'zod'
import type { Refusal } from './action.ts'

/** No schema of ours reads deeper. */
const DEEPEST = 20

/** Refuses texts with a NUL, which PostgreSQL cannot keep: here, so that no schema can forget it. Code: control-characters. */
export function refuseNul(value: unknown, path: readonly string[] = []): readonly Refusal[] {
  if (typeof value === 'string') {
    const field = path.length === 0 ? {} : { field: path.join('.') }
    return value.includes('\0') ? [{ code: 'control-characters', ...field }] : []
  }
  if (path.length === DEEPEST) return []
  if (Array.isArray(value)) return value.flatMap((item, at) => refuseNul(item, [...path, String(at)]))
  if (!isPlainObject(value)) return []
  return Object.entries(value).flatMap(([name, member]) => refuseNul(member, [...path, name]))
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
    return { code: issue.code === 'invalid_type' ? 'required' : issue.message, ...named }
  })
}
