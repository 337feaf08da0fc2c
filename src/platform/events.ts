import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Queryable } from './database/connect.ts'
import { json } from './database/json.ts'
import { digestLink, digestPersonal } from './history/event-digests.ts'

/** Any JSON value that an event may carry. */
export type EventData = Readonly<Record<string, unknown>>

/** The record that an event happened to. */
export interface EventRecord {
  readonly type: string
  readonly id: string
}

/**
 * Which earlier events an event erases: those of one record, those before an instant or, once in a history, those
 * that had been erased before erasures were events, as first and last number (see earlier-history.ts).
 */
export type Erasure =
  | { readonly record: EventRecord }
  | { readonly before: Date }
  | { readonly earlier: readonly (readonly [number, number])[]; readonly kept: string }

/** Something that happened to one record; `type` is a past participle such as `submitted`. */
export interface NewEvent {
  readonly type: string
  readonly record: EventRecord
  readonly reason?: string | undefined
  readonly data?: EventData | undefined
  /** Empties who, why and what of those earlier events; the erasing event itself stays whole for good (R 10(4)). */
  readonly erases?: Erasure | undefined
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
  readonly record: EventRecord
  readonly reason: string | undefined
  readonly data: EventData
  readonly erased: boolean
}

/** Appends events to the history inside the given transaction, in order, and erases what they erase (IR 24(2)). */
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
    return { ...row, data: json(row.data), erases: row.erases && json(row.erases) }
  })
  const moved = head
  await transaction
    .with('moved', db => db.updateTable('event_head').set(moved))
    .insertInto('event')
    .values(rows)
    .execute()
  for (const { seq, erases } of rows)
    if (erases !== null) await sql`select erase_events(${seq})`.execute(transaction)
}

function toRow(
  { action, actor, at }: EventOrigin,
  event: NewEvent,
  head: { readonly seq: number; readonly hash: Uint8Array },
) {
  const { type, record } = event
  const erases = event.erases ?? null
  const kept = { action, type, record_type: record.type, record_id: record.id, erases }
  const personal = { actor, reason: event.reason ?? null, data: event.data ?? {} }
  const salt = randomBytes(16)
  const personalDigest = digestPersonal(salt, personal)
  const seq = head.seq + 1
  const hash = digestLink({ previous: head.hash, seq, at: at.toISOString(), kept, personalDigest })
  const links = { format: 2, seq, at, content_digest: personalDigest, previous: head.hash, hash }
  return { ...kept, ...personal, ...links, salt }
}

/** The history of one record, oldest first. */
export async function findEvents(database: Queryable, record: EventRecord): Promise<readonly StoredEvent[]> {
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
