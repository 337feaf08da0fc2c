import { z } from 'zod'
import { readForm } from './form.ts'

/** What is used here of a JSON Schema (draft 2020-12). */
const described = z.object({
  type: z.string().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).default([]),
  items: z.unknown().optional(),
})
type Described = z.output<typeof described>

const known = new WeakMap<z.ZodType, Described>()

function describe(schema: z.ZodType): Described {
  const found = known.get(schema) ?? read(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }))
  known.set(schema, found)
  return found
}

function read(schema: unknown): Described {
  return described.parse(schema ?? {})
}

/**
 * A posted form as the typed input of an action: a tick is a boolean, digits are a number, what may be sent several
 * times is a list. A field that the schema does not know, such as a button or the idempotency key, is left out; what
 * cannot be read stays as it was typed, and the schema says what is wrong with it.
 */
export function decodeForm(schema: z.ZodType, body: unknown): Record<string, unknown> {
  return decodeFields(readForm(body), describe(schema))
}

function decodeFields(form: Readonly<Record<string, unknown>>, schema: Described): Record<string, unknown> {
  const fields = Object.entries(schema.properties ?? {}).map(([name, member]) => {
    const isRequired = schema.required.includes(name)
    return [name, decode(form[name], read(member), isRequired)] as const
  })
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined))
}

function decode(value: unknown, schema: Described, isRequired: boolean): unknown {
  switch (schema.type) {
    case 'boolean':
      return decodeTick(value, isRequired)
    case 'number':
    case 'integer':
      return decodeNumber(value)
    case 'array':
      return decodeList(value, read(schema.items), isRequired)
    case 'object':
      return isRecord(value) ? decodeFields(value, schema) : undefined
    default:
      return value
  }
}

/** A box that is not ticked is not sent: where the answer is needed it is no. */
function decodeTick(value: unknown, isRequired: boolean): unknown {
  if (value === undefined || value === '') return isRequired ? false : undefined
  if (value === 'no' || value === 'off') return false
  return typeof value === 'string' ? true : value
}

function decodeNumber(value: unknown): unknown {
  if (typeof value !== 'string') return value
  const text = value.trim()
  if (text === '') return undefined
  return /^-?\d{1,15}(\.\d{1,15})?$/.test(text) ? Number(text) : value
}

function decodeList(value: unknown, items: Described, isRequired: boolean): unknown {
  if (value === undefined) return isRequired ? [] : undefined
  return [value].flat().map(item => decode(item, items, true))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
