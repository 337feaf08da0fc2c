import { createHash } from 'node:crypto'
import type { Queryable } from './database/connect.ts'
import { digestContent, digestLink } from './events.ts'

/** The result of reading the whole chain: how many links, of how many the contents are erased, or the first that is wrong. */
export type HistoryVerdict =
  | { readonly intact: true; readonly events: number; readonly erased: number }
  | { readonly intact: false; readonly brokenAt: number; readonly why: 'gap' | 'link' | 'content' | 'end' }

const BATCH = 1000
const chainStart = createHash('sha256').update('kulturport').digest()

/** Reads every event in order and checks the hash chain from the first to the recorded end, all as of one moment. */
export function verifyHistory(database: Queryable): Promise<HistoryVerdict> {
  return database
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(verifyChain)
}

async function verifyChain(snapshot: Queryable): Promise<HistoryVerdict> {
  let previous: Uint8Array = chainStart
  let seq = 0
  let erased = 0
  for (;;) {
    const rows = await readBatch(snapshot, seq)
    for (const row of rows) {
      const why = faultOf(row, previous, seq + 1)
      if (why !== undefined) return { intact: false, brokenAt: seq + 1, why }
      if (row.salt === null) erased += 1
      previous = row.hash
      seq = row.seq
    }
    if (rows.length < BATCH) break
  }
  const head = await snapshot.selectFrom('event_head').select(['seq', 'hash']).executeTakeFirstOrThrow()
  const isEnd = head.seq === seq && isEqual(head.hash, previous)
  return isEnd ? { intact: true, events: seq, erased } : { intact: false, brokenAt: seq + 1, why: 'end' }
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
