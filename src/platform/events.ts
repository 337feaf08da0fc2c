import { createHash, randomBytes } from 'node:crypto'
import type { Queryable } from './database/connect.ts'
import { json } from './database/json.ts'

/** Any JSON value that an event may carry. */
export type EventData = Readonly<Record<string, unknown>>

/** Something that happened to one record; `type` is a past participle such as `submitted`. */
export interface NewEvent {
  readonly type: string
  readonly record: { readonly type: string; readonly id: string }
  readonly reason?: string | undefined
  readonly data?: EventData | undefined
}

/** Who, when and by which action; the same for all events of one performed action. */
export interface EventOrigin {
  readonly action: string
  readonly actor: string
  readonly at: Date
}

/** A link of the chain as it is stored; personal contents may have been erased (R 10(4)). */
export interface StoredEvent extends EventOrigin {
  readonly seq: number
  readonly type: string
  readonly record: { readonly type: string; readonly id: string }
  readonly reason: string | undefined
  readonly data: EventData
  readonly erased: boolean
}

/** Appends events to the history inside the given transaction, in order (IR 24(2)). */
export async function appendEvents(
  transaction: Queryable,
  origin: EventOrigin,
  events: readonly NewEvent[],
): Promise<void> {
  if (events.length === 0) return
  let head = await transaction
    .selectFrom('event_head')
    .select(['seq', 'hash'])
    .forUpdate()
    .executeTakeFirstOrThrow()
  const rows = events.map(event => {
    const row = toRow(origin, event, head)
    head = { seq: row.seq, hash: row.hash }
    return { ...row, data: json(event.data ?? {}) }
  })
  await transaction.insertInto('event').values(rows).execute()
  await transaction.updateTable('event_head').set(head).execute()
}

function toRow(origin: EventOrigin, event: NewEvent, head: { seq: number; hash: Uint8Array }) {
  const salt = randomBytes(16)
  const content = {
    action: origin.action,
    type: event.type,
    actor: origin.actor,
    record_type: event.record.type,
    record_id: event.record.id,
    reason: event.reason ?? null,
  }
  const contentDigest = digestContent(salt, { ...content, data: event.data ?? {} })
  const seq = head.seq + 1
  const hash = digestLink({ previous: head.hash, seq, at: origin.at, contentDigest })
  return { ...content, seq, at: origin.at, salt, content_digest: contentDigest, previous: head.hash, hash }
}

/** SHA-256 over the salt and the canonical JSON of an event's contents. */
export function digestContent(salt: Uint8Array, content: EventData): Uint8Array {
  return createHash('sha256').update(salt).update(canonicalJson(content)).digest()
}

/** SHA-256 over the previous hash, the number, the instant and the digest of the contents. */
export function digestLink(link: {
  readonly previous: Uint8Array
  readonly seq: number
  readonly at: Date
  readonly contentDigest: Uint8Array
}): Uint8Array {
  return createHash('sha256')
    .update(link.previous)
    .update(`${link.seq} ${link.at.toISOString()} `)
    .update(link.contentDigest)
    .digest()
}

/** JSON with sorted keys and without undefined members, so that equal values have equal texts. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  if (value instanceof Date) return JSON.stringify(value)
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1))
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(',')}}`
}

/** The history of one record, oldest first. */
export async function findEvents(
  database: Queryable,
  record: { readonly type: string; readonly id: string },
): Promise<readonly StoredEvent[]> {
  const rows = await database
    .selectFrom('event')
    .selectAll()
    .where('record_type', '=', record.type)
    .where('record_id', '=', record.id)
    .orderBy('seq')
    .execute()
  return rows.map(row => ({
    seq: row.seq,
    at: row.at,
    action: row.action,
    type: row.type,
    actor: row.actor ?? '',
    record,
    reason: row.reason ?? undefined,
    data: { ...row.data },
    erased: row.salt === null,
  }))
}

/** Erases what is personal in the history of one record: who, why and what; the chain stays whole (R 10(4)). */
export async function eraseEvents(
  transaction: Queryable,
  record: { readonly type: string; readonly id: string },
): Promise<void> {
  await transaction
    .updateTable('event')
    .set({ actor: null, reason: null, data: null, salt: null })
    .where('record_type', '=', record.type)
    .where('record_id', '=', record.id)
    .where('salt', 'is not', null)
    .execute()
}
