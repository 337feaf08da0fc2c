import { createHash } from 'node:crypto'

/** The hash before the first event. */
export const chainStart: Uint8Array = createHash('sha256').update('kulturport').digest()

/** What stays of an event when its personal contents are erased. */
export interface KeptContents {
  readonly action: string
  readonly type: string
  readonly record_type: string
  readonly record_id: string
  /** Which earlier events this one erases. */
  readonly erases: unknown
}

/** What an erasure empties (R 10(4)). */
export interface PersonalContents {
  readonly actor: string | null
  readonly reason: string | null
  readonly data: unknown
}

/** SHA-256 over the salt and the canonical JSON of what may be erased: without the salt it cannot be guessed. */
export function digestPersonal(salt: Uint8Array, { actor, reason, data }: PersonalContents): Uint8Array {
  return createHash('sha256').update(salt).update(canonicalJson({ actor, reason, data })).digest()
}

/** What one link of the chain covers; `at` is ISO 8601 in UTC with milliseconds. */
export interface Link {
  readonly previous: Uint8Array
  readonly seq: number
  readonly at: string
  readonly kept: KeptContents
  readonly personalDigest: Uint8Array
}

/** SHA-256 over the previous hash, format, number, instant and the digests of what stays and of what may be erased. */
export function digestLink({ previous, seq, at, kept, personalDigest }: Link): Uint8Array {
  const { action, type, record_type, record_id, erases } = kept
  const keptText = canonicalJson({ action, type, record_type, record_id, erases })
  return createHash('sha256')
    .update(previous)
    .update(`2 ${seq} ${at} `)
    .update(createHash('sha256').update(keptText).digest())
    .update(personalDigest)
    .digest()
}

/** No value of ours is nested so deeply; a deeper one would exhaust the stack. */
const DEEPEST = 100

class TooDeep extends Error {
  readonly statusCode = 400
}

/** JSON with sorted keys and without undefined members, so that equal values have equal texts. */
export function canonicalJson(value: unknown, depth = 0): string {
  if (depth > DEEPEST) throw new TooDeep('nested too deeply')
  if (Array.isArray(value)) return `[${value.map(member => canonicalJson(member, depth + 1)).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  if (value instanceof Date) return JSON.stringify(value)
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1))
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member, depth + 1)}`).join(',')}}`
}
