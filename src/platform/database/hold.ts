import { sql } from 'kysely'
import type { Queryable } from './connect.ts'

const [FILES, NAMES] = [884, 885]

/** Lets nobody else hold the same name before this transaction ends. */
export async function holdName(db: Queryable, name: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(${sql.lit(NAMES)}, hashtext(${name}))`.execute(db)
}

/** For whoever puts files, or names files that are kept, before the transaction ends; many may do so at once. */
export async function holdFiles(db: Queryable): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(${sql.lit(FILES)})`.execute(db)
}

/**
 * Waits until nobody holds files, and lets nobody begin: what no row names then, nobody is about to name. A process that
 * was killed holds nothing, since its transaction is undone.
 */
export async function holdFilesAlone(db: Queryable): Promise<void> {
  await sql`select pg_advisory_xact_lock(${sql.lit(FILES)})`.execute(db)
}

/** Lets nobody write rows of some tables until the transaction ends, after waiting for what is being written. */
export async function holdTables(db: Queryable, tables: readonly string[]): Promise<void> {
  if (tables.length === 0) return
  await sql`lock table ${sql.join(tables.map(table => sql.table(table)))} in share mode`.execute(db)
}
