import type { Queryable } from '../../../platform/database/connect.ts'
import { tables } from './tables.ts'

/** Events whose time stamp is missing, oldest first. */
export async function listMissingStamps(db: Queryable, limit: number): Promise<readonly string[]> {
  const rows = await tables(db)
    .selectFrom('application_stamp')
    .select('id')
    .where('time_stamp', 'is', null)
    .orderBy('at')
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id)
}

/** The digest of an event whose time stamp is missing; held until the transaction ends. */
export async function holdMissingStamp(db: Queryable, id: string): Promise<string | undefined> {
  const row = await tables(db)
    .selectFrom('application_stamp')
    .select('digest')
    .where('id', '=', id)
    .where('time_stamp', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  return row?.digest
}

export async function updateTimeStamp(db: Queryable, id: string, token: Uint8Array): Promise<void> {
  await tables(db).updateTable('application_stamp').set({ time_stamp: token }).where('id', '=', id).execute()
}
