import { type SqlBool, sql } from 'kysely'
import type { Status } from '../../../law/life-cycles.ts'
import type { Queryable } from '../../../platform/database/connect.ts'
import type { DocumentScope, DocumentTables, StatementLine } from '../types.ts'

/** Where a page of a list ends: the last row's change and its id. */
export interface Cursor {
  readonly changedAt: Date
  readonly id: string
}

export interface ListOptions {
  readonly scope: DocumentScope
  readonly searchWords: readonly string[]
  readonly status: Status | undefined
  readonly customsOffice: string | undefined
  readonly after: Cursor | undefined
  readonly limit: number
}

const columns = [
  'id',
  'number',
  'status',
  'status_at as statusAt',
  'changed_at as changedAt',
  'title',
  'category',
  'country_of_import as countryOfImport',
  'customs_office as customsOffice',
  'country_of_interest as countryOfInterest',
  'local_reference as localReference',
  'object_number as objectNumber',
  'holder_name as holderName',
] as const

/** One page of what a reader sees, newest change first; every order and filter has its index. */
export async function listLines(db: Queryable, options: ListOptions): Promise<readonly StatementLine[]> {
  if (options.scope.kind === 'none') return []
  const { scope, status, customsOffice, after, searchWords } = options
  let query = db
    .withTables<DocumentTables>()
    .selectFrom('importer_statement')
    .select(columns)
    .where('status', '<>', 'DELETED')
  query =
    scope.kind === 'operator'
      ? query.where('operator_id', '=', scope.operatorId)
      : query.where(sql<SqlBool>`status not in ('DRAFT', 'DELETED')`)
  if (status !== undefined) query = query.where('status', '=', status)
  if (customsOffice !== undefined) query = query.where('customs_office', '=', customsOffice)
  if (searchWords.length > 0) {
    const few = await findFew(db, searchWords)
    query = few === undefined ? query.where(matches(searchWords)) : query.where('id', 'in', few)
  }
  if (after !== undefined) query = query.where(isBehind(after))
  return query.orderBy('changed_at', 'desc').orderBy('id', 'desc').limit(options.limit).execute()
}

const FEW = 2000

/** The statements with rare words; nothing for words so common that a walk through the newest finds them at once. */
async function findFew(db: Queryable, words: readonly string[]): Promise<readonly string[] | undefined> {
  const found = await db
    .withTables<DocumentTables>()
    .selectFrom('importer_statement')
    .select('id')
    .where(matches(words))
    .limit(FEW + 1)
    .execute()
  return found.length > FEW ? undefined : [NOTHING, ...found.map(row => row.id)]
}

/** No statement's id: keeps the list of ids from being empty. */
const NOTHING = '00000000-0000-0000-0000-000000000000'

// Words hold letters and digits only, so they cannot be operators of the search language.
// Only the last may still be unfinished: the beginnings of common words would read half the index.
function matches(words: readonly string[]) {
  const asked = words.map((word, index) => (index === words.length - 1 ? `${word}:*` : word))
  return sql<SqlBool>`search @@ ${asked.join(' & ')}::tsquery`
}

function isBehind({ changedAt, id }: Cursor) {
  return sql<SqlBool>`(changed_at, id) < (${changedAt}::timestamptz, ${id}::uuid)`
}
