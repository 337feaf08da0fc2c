import { sql } from 'kysely'
import type { Status } from '../../../law/life-cycles.ts'
import type { Queryable } from '../../../platform/database/connect.ts'
import type { DocumentScope } from '../types.ts'
import type { HolderFacts, Lookup, SealedFile } from './types.ts'

/** The table of this feature, and of others what lists join. */
type ListTables = {
  document_lookup: { account_id: string; document_id: string; at: Date }
  importer_statement: {
    id: string
    number: string
    country_of_import: string | null
    operator_id: string
    status: Status
    changed_at: Date
    search_words: readonly string[]
    sealed_file: string | null
    signed_at: Date | null
  }
  operator: { id: string; kind: 'firm' | 'natural person'; is_displayed: boolean }
  operator_activity: { operator_id: string; authority_id: string }
  authority: { id: string; member_state: string }
}

const tables = (db: Queryable) => db.withTables<ListTables>()

/** Whose the documents are. */
export async function findHolders(db: Queryable, ids: readonly string[]): Promise<readonly HolderFacts[]> {
  if (ids.length === 0) return []
  return tables(db)
    .selectFrom('importer_statement')
    .innerJoin('operator', 'operator.id', 'importer_statement.operator_id')
    .leftJoin('operator_activity', 'operator_activity.operator_id', 'operator.id')
    .leftJoin('authority', 'authority.id', 'operator_activity.authority_id')
    .where('importer_statement.id', 'in', ids)
    .select([
      'importer_statement.id as documentId',
      'operator.id as operatorId',
      'operator.kind',
      'operator.is_displayed as isDisplayed',
      'importer_statement.search_words as searchWords',
      sql<string>`coalesce(authority.member_state, '')`.as('memberState'),
    ])
    .execute()
}

/** How many documents of a scope stand in a status, changed since an instant; counting stops at `limit`. */
export async function countDocuments(
  db: Queryable,
  wanted: {
    readonly scope: DocumentScope
    readonly status: Status
    readonly since: Date
    readonly limit: number
  },
): Promise<number> {
  const { scope, status, since, limit } = wanted
  if (scope.kind === 'none') return 0
  const all = tables(db)
    .selectFrom('importer_statement')
    .select('id')
    .where('status', '=', status)
    .where('changed_at', '>=', since)
    .orderBy('changed_at', 'desc')
    .limit(limit)
  const scoped =
    scope.kind === 'operator'
      ? all.where('operator_id', '=', scope.operatorId)
      : all.where('status', 'not in', ['DRAFT', 'DELETED'])
  const { count } = await tables(db)
    .selectFrom(scoped.as('found'))
    .select(select => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

export async function findIdByNumber(db: Queryable, number: string): Promise<string | undefined> {
  const row = await tables(db)
    .selectFrom('importer_statement')
    .select('id')
    .where('number', '=', number)
    .executeTakeFirst()
  return row?.id
}

/** When the file of this digest was sealed here, if it was. */
export async function findSealedFile(
  db: Queryable,
  digest: string,
): Promise<{ readonly at: Date; readonly where: SealedFile } | undefined> {
  const row = await tables(db)
    .selectFrom('importer_statement')
    .select(['signed_at as at', 'number', 'country_of_import as countryOfImport'])
    .where('sealed_file', '=', digest)
    .limit(1)
    .executeTakeFirst()
  if (!row?.at) return undefined
  const { at, ...where } = row
  return { at, where }
}

export async function saveLookup(
  db: Queryable,
  lookup: { readonly accountId: string; readonly documentId: string; readonly at: Date },
): Promise<void> {
  const { accountId, documentId, at } = lookup
  await tables(db)
    .insertInto('document_lookup')
    .values({ account_id: accountId, document_id: documentId, at })
    .onConflict(conflict => conflict.columns(['account_id', 'document_id']).doUpdateSet({ at }))
    .execute()
}

/** What an account looked at last, newest first. */
export function listLookups(db: Queryable, accountId: string, limit: number): Promise<readonly Lookup[]> {
  return tables(db)
    .selectFrom('document_lookup')
    .innerJoin('importer_statement', 'importer_statement.id', 'document_lookup.document_id')
    .where('account_id', '=', accountId)
    .select([
      'importer_statement.id',
      'number',
      'country_of_import as countryOfImport',
      'status',
      'document_lookup.at',
    ])
    .orderBy('document_lookup.at', 'desc')
    .limit(limit)
    .execute()
}
