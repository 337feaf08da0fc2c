import { createHash, type Hash } from 'node:crypto'
import type { Queryable } from '../database/connect.ts'
import { appendEvents } from '../events.ts'
import { canonicalJson, type KeptContents, type PersonalContents } from './event-digests.ts'

type Contents = Omit<KeptContents, 'erases'> & PersonalContents

/** In format 1, SHA-256 over the salt and all contents: what stays after an erasure can no longer be checked. */
export function digestEarlierContent(salt: Uint8Array, contents: Contents): Uint8Array {
  const { action, type, actor, record_type, record_id, reason, data } = contents
  const text = canonicalJson({ action, type, actor, record_type, record_id, reason, data })
  return createHash('sha256').update(salt).update(text).digest()
}

interface EarlierLink {
  readonly previous: Uint8Array
  readonly seq: number
  readonly at: string
  readonly contentDigest: Uint8Array
}

/** In format 1, SHA-256 over the previous hash, the number, the instant and the digest of the contents. */
export function digestEarlierLink({ previous, seq, at, contentDigest }: EarlierLink): Uint8Array {
  return createHash('sha256').update(previous).update(`${seq} ${at} `).update(contentDigest).digest()
}

type KeptRow = Omit<KeptContents, 'erases'> & { readonly seq: number }

/** Adds what stays of one event to the digest of all events of format 1. */
export function addKept(digest: Hash, { seq, action, type, record_type, record_id }: KeptRow): void {
  digest.update(canonicalJson([seq, action, type, record_type, record_id]))
}

const BATCH = 1000

/**
 * Binds a history of format 1 into the chain, once: an event says which of its events had been erased, and holds the
 * digest of what stays of all of them. To be called at the start, when no process of an earlier version runs.
 */
export function bindEarlierHistory(database: Queryable, now: Date): Promise<void> {
  return database.transaction().execute(async transaction => {
    await transaction.selectFrom('event_head').select('seq').forUpdate().executeTakeFirstOrThrow()
    if (!(await isUnbound(transaction))) return
    const erases = await summarise(transaction)
    const origin = { action: 'bind-earlier-history', actor: 'clock', at: now }
    const event = { type: 'format-changed', record: { type: 'history', id: '2' }, erases }
    await appendEvents(transaction, origin, [event])
  })
}

async function isUnbound(database: Queryable): Promise<boolean> {
  const formats = database.selectFrom('event').select('format').limit(1)
  const first = await formats.orderBy('seq').executeTakeFirst()
  const last = await formats.orderBy('seq', 'desc').executeTakeFirst()
  return first?.format === 1 && last?.format === 1
}

async function summarise(database: Queryable) {
  const digest = createHash('sha256')
  const earlier: [number, number][] = []
  let seq = 0
  for (;;) {
    const rows = await readKept(database, seq)
    for (const row of rows) {
      addKept(digest, row)
      if (row.salt === null) addToRanges(earlier, row.seq)
      seq = row.seq
    }
    if (rows.length < BATCH) return { earlier, kept: digest.digest('hex') }
  }
}

function readKept(database: Queryable, after: number) {
  return database
    .selectFrom('event')
    .select(['seq', 'action', 'type', 'record_type', 'record_id', 'salt'])
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(BATCH)
    .execute()
}

function addToRanges(ranges: [number, number][], seq: number): void {
  const last = ranges.at(-1)
  if (last?.[1] === seq - 1) last[1] = seq
  else ranges.push([seq, seq])
}
