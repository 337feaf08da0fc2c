import { sql } from 'kysely'
import type { Queryable } from '../../../platform/database/connect.ts'
import type { IdentityTables } from '../../tables.ts'

const tables = (db: Queryable) => db.withTables<IdentityTables>()

/** What is counted: a digest of an address, an account, a credential or a session, and the factor. */
export interface Counter {
  readonly subject: string
  readonly factor: string
}

/** The count so far; others that count the same wait until this transaction ends, so that no try is lost. */
export async function findFailures(db: Queryable, counter: Counter) {
  const name = `${counter.subject} ${counter.factor}`
  await sql`select pg_advisory_xact_lock(881, hashtext(${name}))`.execute(db)
  const row = await tables(db)
    .selectFrom('failure_count')
    .select(['failures', 'wait_until'])
    .where('subject', '=', counter.subject)
    .where('factor', '=', counter.factor)
    .executeTakeFirst()
  return { failures: row?.failures ?? 0, waitUntil: row?.wait_until ?? undefined }
}

export async function keepFailures(
  db: Queryable,
  counter: Counter,
  state: { readonly failures: number; readonly waitUntil: Date | null; readonly now: Date },
): Promise<void> {
  const kept = { failures: state.failures, last_failure_at: state.now, wait_until: state.waitUntil }
  await tables(db)
    .insertInto('failure_count')
    .values({ ...counter, ...kept })
    .onConflict(conflict => conflict.columns(['subject', 'factor']).doUpdateSet(kept))
    .execute()
}

export async function clearFailures(db: Queryable, counter: Counter): Promise<void> {
  await tables(db)
    .deleteFrom('failure_count')
    .where('subject', '=', counter.subject)
    .where('factor', '=', counter.factor)
    .execute()
}

export async function removeFailures(db: Queryable, before: Date): Promise<void> {
  await tables(db).deleteFrom('failure_count').where('last_failure_at', '<', before).execute()
}
