import { sql } from 'kysely'
import type { Queryable } from '../../../platform/database/connect.ts'
import type { DocumentTables } from '../types.ts'
import type { DueBefore } from './rules.ts'

const tables = (db: Queryable) => db.withTables<DocumentTables>()

const keptColumns = [
  'id',
  'type',
  'number',
  'country_of_import as countryOfImport',
  'status',
  'status_at as statusAt',
  'changed_at as changedAt',
  'signed_at as signedAt',
  'warned_at as warnedAt',
] as const

/** Documents for which something is due, give or take a day, the oldest first; the rules decide what. */
export function listKept(db: Queryable, before: DueBefore, limit: number) {
  const at = (instant: Date) => sql`${instant}::timestamptz`
  return tables(db)
    .selectFrom('document')
    .select(keptColumns)
    .where(
      sql<boolean>`(signed_at < ${at(before.signed)} and status_at < ${at(before.signed)})
        or (signed_at is null and status = 'DELETED' and changed_at < ${at(before.deleted)})
        or (signed_at is null and changed_at < ${at(before.untold)}
          and (warned_at is null or warned_at < changed_at))
        or (signed_at is null and changed_at < ${at(before.untouched)} and warned_at < ${at(before.told)})`,
    )
    .orderBy('changed_at')
    .limit(limit)
    .execute()
}

/** One document, held until the transaction ends. */
export function findKept(db: Queryable, id: string) {
  return tables(db)
    .selectFrom('document')
    .select(keptColumns)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

export async function markWarned(db: Queryable, id: string, at: Date): Promise<void> {
  await tables(db).updateTable('document').set({ warned_at: at }).where('id', '=', id).execute()
}

export async function deleteDocument(db: Queryable, id: string): Promise<void> {
  await tables(db).deleteFrom('document').where('id', '=', id).execute()
}

/** Those of the given digests that are sealed documents. */
export async function listSealedFiles(db: Queryable, digests: readonly string[]): Promise<readonly string[]> {
  if (digests.length === 0) return []
  const rows = await tables(db)
    .selectFrom('document')
    .select('sealed_file')
    .where('sealed_file', 'in', digests)
    .execute()
  return rows.flatMap(row => row.sealed_file ?? [])
}
