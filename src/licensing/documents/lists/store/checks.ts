import { sql } from 'kysely'
import type { Queryable } from '../../../../platform/database/connect.ts'
import type { DocumentScope } from '../../rules/scope.ts'
import { isInScope } from '../../store/scope.ts'
import type { ListTables, SealedFile } from '../types.ts'

const tables = (db: Queryable) => db.withTables<ListTables>()

export interface AskedCheck {
  readonly number: string
  readonly code: string
  /** Of the reader, who learns the id of what may be opened. */
  readonly scope: DocumentScope
}

/** The document of this number and code; its id is told to who may open it. */
export function findForCheck(db: Queryable, { number, code, scope }: AskedCheck) {
  return tables(db)
    .selectFrom('document')
    .select(['type', 'number', 'status', 'status_at as statusAt'])
    .select(sql<string | null>`case when ${isInScope(scope)} then document.id end`.as('id'))
    .where('number', '=', number)
    .where('check_code', '=', code)
    .executeTakeFirst()
}

/** A file that was sealed here, and when. */
export interface KnownFile {
  readonly at: Date
  readonly where: SealedFile
}

/** When the file of this digest was sealed here, if it was. */
export async function findSealedFile(db: Queryable, digest: string): Promise<KnownFile | undefined> {
  const row = await tables(db)
    .selectFrom('document')
    .select(['signed_at as at', 'number', 'country_of_import as countryOfImport'])
    .where('sealed_file', '=', digest)
    .limit(1)
    .executeTakeFirst()
  if (!row?.at) return findSealedPaper(db, digest)
  const { at, ...where } = row
  return { at, where }
}

async function findSealedPaper(db: Queryable, digest: string): Promise<KnownFile | undefined> {
  const row = await tables(db)
    .selectFrom('sealed_paper')
    .innerJoin('document', 'document.id', 'sealed_paper.document_id')
    .select(['sealed_paper.at', 'number', 'country_of_import as countryOfImport', 'sealed_by as sealedBy'])
    .where('file', '=', digest)
    .limit(1)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { at, sealedBy, ...where } = row
  const [authority = '', system = ''] = sealedBy
  return { at, where: { ...where, seals: { authority, system } } }
}
