import { sql } from 'kysely'
import { connectDatabase, type Database } from '../src/platform/database/connect.ts'

/** Whether anything has happened in the database on a server; a new one has not even the table of events. */
export async function hasEvents(url: string): Promise<boolean> {
  const database = await connectDatabase({ url })
  try {
    return (await hasTable(database)) && (await hasRow(database))
  } finally {
    await database.close()
  }
}

async function hasTable({ kysely }: Database): Promise<boolean> {
  const found = await sql<{ name: string | null }>`select to_regclass('event')::text as name`.execute(kysely)
  return found.rows[0]?.name != null
}

async function hasRow({ kysely }: Database): Promise<boolean> {
  const found = await sql`select 1 from event limit 1`.execute(kysely)
  return found.rows.length > 0
}
