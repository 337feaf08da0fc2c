import { createHash, type Hash } from 'node:crypto'
import { sql } from 'kysely'
import type { Queryable } from '../database/connect.ts'
import { addKept, digestEarlierContent, digestEarlierLink } from './earlier-history.ts'
import { chainStart, digestLink, digestPersonal } from './event-digests.ts'
import { type RecordedErasures, readErasures } from './recorded-erasures.ts'

/** An event's number and its hash in hexadecimal digits: kept elsewhere, it proves all events up to it. */
export interface HistoryHead {
  readonly seq: number
  readonly hash: string
}

/** What can be wrong at an event; docs/how-to/verify-the-history.md says what each means. */
export type HistoryFault = 'gap' | 'link' | 'content' | 'erasure' | 'end' | 'head'

/** The result of reading the whole chain: how many links, of how many the contents are erased, or the first that is wrong. */
export type HistoryVerdict =
  | { readonly intact: true; readonly events: number; readonly erased: number; readonly head: HistoryHead }
  | { readonly intact: false; readonly brokenAt: number; readonly why: HistoryFault }

const BATCH = 1000

/**
 * Reads every event in order and checks the hash chain from the first to the recorded end, all as of one moment; an
 * expected head must be one of its links.
 */
export function verifyHistory(database: Queryable, expected?: HistoryHead): Promise<HistoryVerdict> {
  return database
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(snapshot => verifyChain(snapshot, expected))
}

/** How far the chain has been followed. */
interface Walk {
  seq: number
  previous: Uint8Array
  erased: number
  format: number
  hasExpected: boolean
  /** What stays of the events of format 1. */
  readonly earlier: Hash
}

async function verifyChain(snapshot: Queryable, expected: HistoryHead | undefined): Promise<HistoryVerdict> {
  const twice = await findMisnumbered(snapshot)
  if (twice !== undefined) return { intact: false, brokenAt: twice, why: 'gap' }
  const erasures = await readErasures(snapshot)
  const walk: Walk = { ...start, hasExpected: isHead(start, expected), earlier: createHash('sha256') }
  for await (const row of readRows(snapshot)) {
    const why = faultOf(row, walk, erasures)
    if (why !== undefined) return { intact: false, brokenAt: walk.seq + 1, why }
    followTo(row, walk, expected)
  }
  return endOf(snapshot, walk, expected)
}

const start = { seq: 0, previous: chainStart, erased: 0, format: 1 }

async function findMisnumbered(database: Queryable): Promise<number | undefined> {
  const found = await sql<{ seq: number }>`
    select seq from event group by seq having count(*) > 1 or seq < 1 order by seq limit 1`.execute(database)
  return found.rows[0]?.seq
}

async function* readRows(database: Queryable) {
  let after = 0
  for (;;) {
    const rows = await readBatch(database, after)
    yield* rows
    const last = rows.at(-1)
    if (last === undefined || rows.length < BATCH) return
    after = last.seq
  }
}

function readBatch(database: Queryable, after: number) {
  return database
    .selectFrom('event')
    .selectAll()
    .select(sql<string | null>`to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`.as('instant'))
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(BATCH)
    .execute()
}

type Row = Awaited<ReturnType<typeof readBatch>>[number]

function faultOf(row: Row, walk: Walk, erasures: RecordedErasures): HistoryFault | undefined {
  if (row.seq !== walk.seq + 1) return 'gap'
  if (!isEqual(row.previous, walk.previous) || !isEqual(row.hash, linkOf(row))) return 'link'
  if (!isFormatInOrder(row, walk)) return 'link'
  if (!isErasureRight(row, erasures)) return 'erasure'
  const isContentRight = row.salt === null || isEqual(row.content_digest, contentDigestOf(row, row.salt))
  return isContentRight && isEarlierKept(row, walk, erasures) ? undefined : 'content'
}

/** Microseconds, which nothing writes, stay in the text, so that they break the link. */
function linkOf(row: Row): Uint8Array {
  const { previous, seq, content_digest } = row
  const at = row.instant?.replace(/000Z$/, 'Z') ?? ''
  return row.format === 1
    ? digestEarlierLink({ previous, seq, at, contentDigest: content_digest })
    : digestLink({ previous, seq, at, kept: row, personalDigest: content_digest })
}

function isFormatInOrder({ format, erases }: Row, walk: Walk): boolean {
  return format === 1 ? walk.format === 1 && erases === null : format === 2
}

function isErasureRight(row: Row, erasures: RecordedErasures): boolean {
  const isErased = row.salt === null
  const isEmpty = row.actor === null && row.reason === null && row.data === null
  return isErased === erasures.cover(row) && (!isErased || isEmpty)
}

function contentDigestOf(row: Row, salt: Uint8Array): Uint8Array {
  return row.format === 1 ? digestEarlierContent(salt, row) : digestPersonal(salt, row)
}

/** The first event of format 2 holds the digest of what stays of all events of format 1. */
function isEarlierKept(row: Row, walk: Walk, erasures: RecordedErasures): boolean {
  const isChange = row.format === 2 && walk.format === 1 && walk.seq > 0
  return !isChange || erasures.earlierKept(row.seq) === walk.earlier.copy().digest('hex')
}

function followTo(row: Row, walk: Walk, expected: HistoryHead | undefined): void {
  if (row.format === 1) addKept(walk.earlier, row)
  if (row.salt === null) walk.erased += 1
  walk.format = row.format
  walk.seq = row.seq
  walk.previous = row.hash
  walk.hasExpected ||= isHead(walk, expected)
}

function isHead({ seq, previous }: Pick<Walk, 'seq' | 'previous'>, expected: HistoryHead | undefined) {
  return expected === undefined || (seq === expected.seq && hexOf(previous) === expected.hash)
}

async function endOf(
  database: Queryable,
  walk: Walk,
  expected: HistoryHead | undefined,
): Promise<HistoryVerdict> {
  const head = await database.selectFrom('event_head').select(['seq', 'hash']).executeTakeFirst()
  const isEnd = head?.seq === walk.seq && isEqual(head.hash, walk.previous)
  if (!isEnd) return { intact: false, brokenAt: walk.seq + 1, why: 'end' }
  if (!walk.hasExpected) return { intact: false, brokenAt: expected?.seq ?? 0, why: 'head' }
  const { seq, previous, erased } = walk
  return { intact: true, events: seq, erased, head: { seq, hash: hexOf(previous) } }
}

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}

function isEqual(left: Uint8Array, right: Uint8Array): boolean {
  return Buffer.compare(left, right) === 0
}
