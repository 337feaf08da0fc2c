import type { Database } from '../database/connect.ts'
import { appendEvents, type NewEvent } from '../events.ts'
import { type HistoryHead, type HistoryVerdict, verifyHistory } from '../history/verify-history.ts'

/** Adds events to a history that is to be tampered with. */
export function append(database: Database, ...events: readonly NewEvent[]): Promise<void> {
  return database.kysely
    .transaction()
    .execute(transaction =>
      appendEvents(transaction, { action: 'test', actor: 'account:1', at: new Date('2026-02-03') }, events),
    )
}

/** The verdict on a history after a change that its triggers would refuse; then everything is as before. */
export async function tampered(
  database: Database,
  change: string,
  expected?: HistoryHead,
): Promise<HistoryVerdict> {
  await database.runScript(`create table event_before as select * from event;
    create table event_head_before as select * from event_head;
    alter table event disable trigger user; alter table event_head disable trigger user;
    alter table event drop constraint event_pkey; ${change}`)
  const verdict = await verifyHistory(database.kysely, expected)
  await database.runScript(`delete from event; insert into event select * from event_before;
    delete from event_head; insert into event_head select * from event_head_before;
    drop table event_before, event_head_before; alter table event add primary key (seq);
    alter table event enable trigger user; alter table event_head enable trigger user`)
  return verdict
}

/** Empties events as an erasure does. */
export const emptied = 'update event set actor = null, reason = null, data = null, salt = null'
