import { sql } from 'kysely'
import type { Queryable } from '../../../platform/database/connect.ts'
import type { DocumentTables } from '../types.ts'

const tables = (db: Queryable) => db.withTables<DocumentTables>()

const keptColumns = [
  'id',
  'number',
  'country_of_import as countryOfImport',
  'good_id as goodId',
  'status',
  'status_at as statusAt',
  'changed_at as changedAt',
  'signed_at as signedAt',
  'warned_at as warnedAt',
] as const

/** Statements for which something is due, give or take a day, the oldest first; the rules decide what. */
export function listKept(db: Queryable, now: Date, limit: number) {
  const today = sql`${now}::timestamptz`
  return tables(db)
    .selectFrom('importer_statement')
    .select(keptColumns)
    .where(
      sql<boolean>`(signed_at < ${today} - interval '20 years' + interval '1 day'
          and status_at < ${today} - interval '20 years' + interval '1 day')
        or (signed_at is null and status = 'DELETED' and changed_at < ${today} - interval '29 days')
        or (signed_at is null and changed_at < ${today} - interval '12 months' + interval '31 days'
          and (warned_at is null or warned_at < changed_at))
        or (signed_at is null and changed_at < ${today} - interval '12 months' + interval '1 day'
          and warned_at < ${today} - interval '29 days')`,
    )
    .orderBy('changed_at')
    .limit(limit)
    .execute()
}

/** One statement, held until the transaction ends. */
export function findKept(db: Queryable, id: string) {
  return tables(db)
    .selectFrom('importer_statement')
    .select(keptColumns)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

export async function markWarned(db: Queryable, id: string, at: Date): Promise<void> {
  await tables(db).updateTable('importer_statement').set({ warned_at: at }).where('id', '=', id).execute()
}

export async function deleteDocument(db: Queryable, id: string): Promise<void> {
  await tables(db).deleteFrom('importer_statement').where('id', '=', id).execute()
}

/** Those of the given digests that are sealed documents. */
export async function listSealedFiles(db: Queryable, digests: readonly string[]): Promise<readonly string[]> {
  if (digests.length === 0) return []
  const rows = await tables(db)
    .selectFrom('importer_statement')
    .select('sealed_file')
    .where('sealed_file', 'in', digests)
    .execute()
  return rows.flatMap(row => row.sealed_file ?? [])
}

/** Lets nothing name a file until the transaction ends, after waiting for what is being written. */
export async function holdNamesOfFiles(db: Queryable): Promise<void> {
  await sql`lock table photograph, supporting_document, importer_statement in share mode`.execute(db)
}
