import type { Queryable } from '../../../../platform/database/connect.ts'
import type { ListTables } from '../types.ts'

const tables = (db: Queryable) => db.withTables<ListTables>()

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
export function listLookups(db: Queryable, accountId: string, limit: number) {
  return tables(db)
    .selectFrom('document_lookup')
    .innerJoin('document', 'document.id', 'document_lookup.document_id')
    .where('account_id', '=', accountId)
    .select([
      'document.id',
      'type',
      'number',
      'country_of_import as countryOfImport',
      'status',
      'document_lookup.at',
    ])
    .orderBy('document_lookup.at', 'desc')
    .limit(limit)
    .execute()
}
