import { sql } from 'kysely'
import type { DocumentType } from '../../law/annex.ts'
import type { Queryable } from '../../platform/database/connect.ts'
import type { Concerned } from './types.ts'

/** Of documents, people and roles what a letter needs. */
type NoticeTables = {
  document: {
    id: string
    type: DocumentType
    number: string
    country_of_import: string | null
    operator_id: string
    created_by: string
    signature: object | null
    changed_at: Date
    signed_at: Date | null
    warned_at: Date | null
  }
  person: { account_id: string; given_name: string; email: string; language: string }
  user_role: { account_id: string; operator_id: string | null; status: string }
}

const tables = (db: Queryable) => db.withTables<NoticeTables>()

/** Who signed and who began a document. */
export async function findConcerned(db: Queryable, documentId: string): Promise<Concerned | undefined> {
  const row = await tables(db)
    .selectFrom('document')
    .leftJoin('user_role', join =>
      join
        .on(sql`'account:' || user_role.account_id`, '=', sql.ref('document.created_by'))
        .onRef('user_role.operator_id', '=', 'document.operator_id')
        .on('user_role.status', '=', 'valid'),
    )
    .where('document.id', '=', documentId)
    .select([sql<string | null>`signature ->> 'account'`.as('signer'), 'user_role.account_id as creator'])
    .executeTakeFirst()
  return row && { signer: row.signer ?? undefined, creator: row.creator ?? undefined }
}

/** The facts of a letter to one person about a document. */
export async function findLetterFacts(
  db: Queryable,
  wanted: { readonly documentId: string; readonly accountId: string },
) {
  return tables(db)
    .selectFrom('document')
    .innerJoin('person', join => join.on('person.account_id', '=', wanted.accountId))
    .where('document.id', '=', wanted.documentId)
    .select([
      'document.type',
      'document.number',
      'document.country_of_import as countryOfImport',
      sql<Date>`coalesce(signed_at, changed_at)`.as('at'),
      'document.warned_at as warnedAt',
      'person.given_name as givenName',
      'person.email',
      'person.language',
    ])
    .executeTakeFirst()
}
