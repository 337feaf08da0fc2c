import { sql } from 'kysely'
import type { Queryable } from '../../../platform/database/connect.ts'
import type { Fixed } from '../../../platform/database/tables.ts'

type LimitTables = {
  network_event: {
    id: Fixed<string>
    network: Fixed<string>
    kind: Fixed<'failure' | 'request'>
    at: Fixed<Date>
  }
}

const tables = (db: Queryable) => db.withTables<LimitTables>()

/** What is counted of a network. */
export interface NetworkCounter {
  readonly network: string
  readonly kind: 'failure' | 'request'
}

/** Lets others that count the same wait until this transaction ends, so that many at once win nothing. */
export async function lockNetwork(db: Queryable, { network, kind }: NetworkCounter): Promise<void> {
  await sql`select pg_advisory_xact_lock(882, hashtext(${`${kind} ${network}`}))`.execute(db)
}

/** When the newest event but so many was. */
export async function findNewestBut(
  db: Queryable,
  { network, kind }: NetworkCounter,
  skipped: number,
): Promise<Date | undefined> {
  const row = await tables(db)
    .selectFrom('network_event')
    .select('at')
    .where('network', '=', network)
    .where('kind', '=', kind)
    .orderBy('at', 'desc')
    .limit(1)
    .offset(skipped)
    .executeTakeFirst()
  return row?.at
}

export async function addNetworkEvent(
  db: Queryable,
  event: NetworkCounter & { readonly id: string; readonly at: Date },
): Promise<void> {
  await tables(db).insertInto('network_event').values(event).execute()
}

export async function removeNetworkEvent(db: Queryable, id: string): Promise<void> {
  await tables(db).deleteFrom('network_event').where('id', '=', id).execute()
}

export async function removeNetworkEvents(db: Queryable, before: Date): Promise<void> {
  await tables(db).deleteFrom('network_event').where('at', '<', before).execute()
}
