import { createHash } from 'node:crypto'
import { canonicalJson } from '../history/event-digests.ts'

/** The fields of a form: names with dots become nested records and lists. */
export type FormInput = { [name: string]: string | FormInput | readonly (string | FormInput)[] }

const MAXIMUM_INDEX = 200
const DEEPEST = 8

/**
 * Reads a posted form. `addresses.0.street` becomes `{ addresses: [{ street }] }`; a name sent several times becomes a
 * list of texts. Names of more than eight parts, which no form of ours has, are left out.
 */
export function readForm(body: unknown): Record<string, unknown> {
  const tree = new Map<string, unknown>()
  for (const [name, value] of entriesOf(body)) {
    const path = name.split('.', DEEPEST + 1)
    if (path.length <= DEEPEST) place(tree, path, value)
  }
  return toRecord(tree)
}

/** The idempotency key of a posted form, when it carries one. */
export function formKey(body: unknown): string | undefined {
  const key = entriesOf(body).find(([name]) => name === '_key')?.[1]
  return typeof key === 'string' && /^[\w-]{8,64}$/.test(key) ? key : undefined
}

/**
 * The idempotency key of one sending of a form for one thing done with it: the same form with other contents, sent
 * again by somebody who went back, is another sending and is not mistaken for the first.
 */
export function sendingKey(body: unknown, purpose = ''): string | undefined {
  const key = formKey(body)
  const digest = createHash('sha256')
    .update(canonicalJson([purpose, body]))
    .digest('hex')
  return key === undefined ? undefined : `${key}.${digest.slice(0, 32)}`
}

function entriesOf(body: unknown): [string, unknown][] {
  return typeof body === 'object' && body !== null ? Object.entries(body) : []
}

function place(tree: Map<string, unknown>, path: readonly string[], value: unknown): void {
  const [first, ...rest] = path
  if (first === undefined) return
  if (rest.length === 0) {
    tree.set(first, value)
    return
  }
  const known = tree.get(first)
  const branch = known instanceof Map ? known : new Map<string, unknown>()
  tree.set(first, branch)
  place(branch, rest, value)
}

function toRecord(tree: Map<string, unknown>): Record<string, unknown> {
  return Object.fromEntries([...tree].map(([name, value]) => [name, toValue(value)]))
}

function toValue(value: unknown): unknown {
  if (!(value instanceof Map)) return value
  const names = [...value.keys()].map(String)
  const isList =
    names.length > 0 && names.every(name => /^\d{1,3}$/.test(name) && Number(name) <= MAXIMUM_INDEX)
  if (!isList) return toRecord(value)
  return names.sort((left, right) => Number(left) - Number(right)).map(name => toValue(value.get(name)))
}
