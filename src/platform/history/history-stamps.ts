import type { X509Certificate } from 'node:crypto'
import { sql } from 'kysely'
import { done, type Outcome } from '../action.ts'
import type { Queryable } from '../database/connect.ts'
import { isAnchored, type TimeStampAuthority, verifyTokenOfDigest } from '../time-stamps/index.ts'

/** What the time stamps over a history prove. */
export type StampsVerdict =
  | { readonly intact: true; readonly stamps: number; readonly last: LastStamp | undefined }
  /** The event whose hash is not the stamped one, or whose stamp does not hold. */
  | { readonly intact: false; readonly brokenAt: number }

/** All events up to this one existed at this time. */
export interface LastStamp {
  readonly seq: number
  readonly time: Date
  readonly authority: string
  readonly isTest: boolean
}

/**
 * Has the end of the history stamped by somebody else, unless it already is; gives the number of its last event.
 * Codes: those of the authority.
 */
export async function stampHistory(
  database: Queryable,
  authority: TimeStampAuthority,
): Promise<Outcome<number>> {
  const { seq, hash } = await database
    .selectFrom('event_head')
    .select(['seq', 'hash'])
    .executeTakeFirstOrThrow()
  const known = await database.selectFrom('history_stamp').select('seq').where('seq', '=', seq).execute()
  if (seq === 0 || known.length > 0) return done(seq)
  const stamped = await authority.stamp(hash)
  if (!stamped.ok) return stamped
  const { token, time } = stamped.value
  await database
    .insertInto('history_stamp')
    .values({ seq, hash, token, stamped_at: time })
    .onConflict(conflict => conflict.doNothing())
    .execute()
  return done(seq)
}

/**
 * Checks that every stamped hash is that of its event, and every stamp true and of an authority that is believed. Where
 * `anchors` is nothing, nobody is asked for. It says nothing of the chain between: `verifyHistory` does.
 */
export async function verifyHistoryStamps(
  database: Queryable,
  anchors: readonly X509Certificate[] | undefined,
): Promise<StampsVerdict> {
  if (!(await hasStamps(database))) return { intact: true, stamps: 0, last: undefined }
  const rows = await readStamps(database)
  let last: LastStamp | undefined
  for (const { seq, hash, token, eventHash } of rows) {
    const verified = verifyTokenOfDigest(new Uint8Array(token), hash)
    const isTrue = verified.ok && (anchors === undefined || isAnchored(verified.token, anchors))
    if (!isTrue || eventHash === null || !Buffer.from(hash).equals(eventHash))
      return { intact: false, brokenAt: seq }
    const { time, authority, isTest } = verified.token
    last = { seq, time, authority, isTest }
  }
  return { intact: true, stamps: rows.length, last }
}

/** A database of an earlier version has no place for them. */
async function hasStamps(database: Queryable): Promise<boolean> {
  const found = await sql<{ name: string | null }>`select to_regclass('history_stamp')::text as name`.execute(
    database,
  )
  return found.rows[0]?.name != null
}

function readStamps(database: Queryable) {
  return database
    .selectFrom('history_stamp')
    .leftJoin('event', 'event.seq', 'history_stamp.seq')
    .select(['history_stamp.seq', 'history_stamp.hash', 'token', 'event.hash as eventHash'])
    .orderBy('history_stamp.seq')
    .execute()
}
