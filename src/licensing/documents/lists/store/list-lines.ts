import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { DocumentType } from '../../../../law/annex.ts'
import type { Status } from '../../../../law/life-cycles.ts'
import type { Queryable } from '../../../../platform/database/connect.ts'
import { isCommon } from '../../../../platform/database/supposed-share.ts'
import type { DocumentScope } from '../../rules/scope.ts'
import { isInScope, scopeConditions } from '../../store/scope.ts'
import type { FoundLine, ListTables } from '../types.ts'

/** Where a page of a list ends: the last row's change and its id. */
export interface Cursor {
  readonly changedAt: Date
  readonly id: string
}

export interface ListOptions {
  readonly scope: DocumentScope
  readonly searchWords: readonly string[]
  readonly type: DocumentType | undefined
  readonly status: Status | undefined
  readonly customsOffice: string | undefined
  readonly after: Cursor | undefined
  readonly limit: number
}

const tables = (db: Queryable) => db.withTables<ListTables>()

const memberState = sql<string>`coalesce((
  select authority.member_state from operator_activity
  join authority on authority.id = operator_activity.authority_id
  where operator_activity.operator_id = document.operator_id
  order by authority.member_state limit 1), '')`

/** One page of what a reader sees, newest change first, with whose they are; every order and filter has its index. */
export async function listLines(db: Queryable, options: ListOptions): Promise<readonly FoundLine[]> {
  const { scope, searchWords, limit } = options
  const found = searchWords.length === 0 ? everything : await matching(db, searchWords)
  // Few documents are asked for once, whoever sees them why.
  const scopes = found.isRare ? [isInScope(scope)] : scopeConditions(scope)
  const pages = scopes.map(condition => sql`(${pageOf(db, options).where(found.condition).where(condition)})`)
  if (pages.length === 0) return []
  const { rows } = await sql<FoundLine>`
    select * from (${sql.join(pages, sql` union `)}) as page
    order by "changedAt" desc, id desc limit ${limit}`.execute(db)
  return rows
}

interface Matching {
  readonly condition: RawBuilder<SqlBool>
  readonly isRare: boolean
}

const everything: Matching = { condition: sql<SqlBool>`true`, isRare: false }

function pageOf(db: Queryable, { type, status, customsOffice, after, limit }: ListOptions) {
  let query = tables(db)
    .selectFrom('document')
    .innerJoin('operator', 'operator.id', 'document.operator_id')
    .select([
      'document.id',
      'document.type',
      'number',
      'status',
      'status_at as statusAt',
      'changed_at as changedAt',
      'title',
      'country_of_import as countryOfImport',
      'customs_office as customsOffice',
      'country_of_interest as countryOfInterest',
      'local_reference as localReference',
      'object_numbers as objectNumbers',
      'holder_name as holderName',
      'search_words as searchWords',
      'operator_id as operatorId',
      'operator.kind as holderKind',
      'operator.is_displayed as isDisplayed',
    ])
    .select([memberState.as('memberState'), sql<string | null>`holder ->> 'eori'`.as('holderEori')])
  if (type !== undefined) query = query.where('document.type', '=', type)
  if (status !== undefined) query = query.where('status', '=', status)
  if (customsOffice !== undefined) query = query.where('customs_office', '=', customsOffice)
  if (after !== undefined) query = query.where(isBehind(after))
  return query.orderBy('changed_at', 'desc').orderBy('document.id', 'desc').limit(limit)
}

const FEW = 2000

/** The documents with rare words; for words so common that a walk through the newest finds them at once, the words. */
async function matching(db: Queryable, words: readonly string[]): Promise<Matching> {
  const common = { condition: matches(words), isRare: false }
  const all = sql`select id from document`
  const found = sql<{ id: string }>`${all} where ${matches(words)}`
  // Each of two words may be common, and nothing has both.
  if (words.length === 1 && (await isCommon(db, { found, all }))) return common
  const { rows } = await sql<{ id: string }>`${found} limit ${FEW + 1}`.execute(db)
  if (rows.length > FEW) return common
  const condition = sql<SqlBool>`document.id = any(${rows.map(row => row.id)}::uuid[])`
  return { condition, isRare: true }
}

// Words hold letters and digits only, so they cannot be operators of the search language.
// Only the last may still be unfinished: the beginnings of common words would read half the index.
function matches(words: readonly string[]) {
  const asked = words.map((word, index) => (index === words.length - 1 ? `${word}:*` : word))
  return sql<SqlBool>`search @@ ${asked.join(' & ')}::tsquery`
}

function isBehind({ changedAt, id }: Cursor) {
  return sql<SqlBool>`(changed_at, document.id) < (${changedAt}::timestamptz, ${id}::uuid)`
}
