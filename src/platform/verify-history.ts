import { createHash } from 'node:crypto'
import type { Queryable } from './database/connect.ts'
import { digestContent, digestLink } from './events.ts'

/** The result of reading the whole chain: how many links, and the first that is wrong. */
export type HistoryVerdict =
  | { readonly intact: true; readonly events: number }
  | { readonly intact: false; readonly brokenAt: number; readonly why: 'gap' | 'link' | 'content' | 'end' }

const BATCH = 1000
const chainStart = createHash('sha256').update('kulturport').digest()

/** Reads every event in order and checks the hash chain from the first to the recorded end. */
export async function verifyHistory(database: Queryable): Promise<HistoryVerdict> {
  let previous: Uint8Array = chainStart
  let seq = 0
  for (;;) {
    const rows = await readBatch(database, seq)
    for (const row of rows) {
      const why = faultOf(row, previous, seq + 1)
      if (why !== undefined) return { intact: false, brokenAt: seq + 1, why }
      previous = row.hash
      seq = row.seq
    }
    if (rows.length < BATCH) break
  }
  const head = await database.selectFrom('event_head').select(['seq', 'hash']).executeTakeFirstOrThrow()
  const isEnd = head.seq === seq && isEqual(head.hash, previous)
  return isEnd ? { intact: true, events: seq } : { intact: false, brokenAt: seq + 1, why: 'end' }
}

function readBatch(database: Queryable, after: number) {
  return database
    .selectFrom('event')
    .selectAll()
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(BATCH)
    .execute()
}

type Row = Awaited<ReturnType<typeof readBatch>>[number]

function faultOf(row: Row, previous: Uint8Array, expected: number): 'gap' | 'link' | 'content' | undefined {
  if (row.seq !== expected) return 'gap'
  if (!isEqual(row.previous, previous)) return 'link'
  const hash = digestLink({
    previous: row.previous,
    seq: row.seq,
    at: row.at,
    contentDigest: row.content_digest,
  })
  if (!isEqual(row.hash, hash)) return 'link'
  return row.salt === null || isEqual(row.content_digest, contentDigestOf(row, row.salt))
    ? undefined
    : 'content'
}

function contentDigestOf(row: Row, salt: Uint8Array): Uint8Array {
  const { action, type, actor, record_type, record_id, reason, data } = row
  return digestContent(salt, { action, type, actor, record_type, record_id, reason, data })
}

function isEqual(left: Uint8Array, right: Uint8Array): boolean {
  return Buffer.compare(left, right) === 0
}
