import { type ExpressionBuilder, sql } from 'kysely'
import type { Queryable } from '../../../../platform/database/connect.ts'
import { operatorsIn } from '../../store/scope.ts'
import type { OperatorTables } from '../../store/tables.ts'
import type { ActivityStatus, OperatorLine, OperatorScope, SearchWords } from '../../types.ts'

/** Which operators are listed. */
export interface Wanted {
  /** Nothing looks for all. */
  readonly search: SearchWords | undefined
  readonly country?: string | undefined
  readonly statuses: readonly ActivityStatus[]
  /** What day it is by country of the competent authority. */
  readonly today: Readonly<Record<string, string>>
  readonly limit: number
  readonly offset?: number | undefined
}

type Lines = Pick<OperatorTables, 'operator' | 'operator_activity' | 'operator_address' | 'authority'>

/** Today's status: what was valid has lapsed when its last day has passed where its authority is. */
function statusToday(today: Wanted['today']) {
  return sql<ActivityStatus>`case when operator_activity.status = 'valid'
    and operator_activity.valid_to < (${JSON.stringify(today)}::jsonb ->> authority.member_state)::date then 'lapsed' else operator_activity.status end`
}

function matches(search: SearchWords | undefined) {
  return (eb: ExpressionBuilder<Lines, keyof Lines>) => {
    if (search === undefined) return eb.lit(true)
    const contains = (word: string) => eb('operator.search_text', 'like', `%${word}%`)
    return eb.or([eb.and(search.words.map(contains)), contains(search.whole)])
  }
}

/** How much of a word's trigrams is at least in what may be meant by it; the rules look more closely. */
const LEAST_SIMILARITY = 0.25

function similarityTo(word: string) {
  return sql<number>`word_similarity(${word}, operator.search_text)`
}

function linesIn(db: Queryable, scope: OperatorScope, wanted: Omit<Wanted, 'search' | 'limit'>) {
  const { country, statuses, today } = wanted
  return operatorsIn(db, scope)
    .innerJoin('operator_address', join =>
      join
        .onRef('operator_address.operator_id', '=', 'operator.id')
        .on('operator_address.is_main', '=', true),
    )
    .where(statusToday(today), 'in', statuses)
    .$if(country !== undefined, query => query.where('operator_address.country', '=', country ?? ''))
    .select([
      'operator.id',
      'operator.kind',
      'operator.name',
      'operator_address.street',
      'operator_address.postal_code as postalCode',
      'operator_address.city',
      'operator_address.country',
      'operator_activity.type',
      statusToday(today).as('status'),
      'authority.name as authorityName',
    ])
}

/** Operators in a scope that fit, by name, with their main addresses. */
export function listLines(
  db: Queryable,
  scope: OperatorScope,
  wanted: Wanted,
): Promise<readonly OperatorLine[]> {
  return linesIn(db, scope, wanted)
    .where(matches(wanted.search))
    .orderBy(sql`lower(operator.name)`)
    .orderBy('operator.id')
    .limit(wanted.limit)
    .offset(wanted.offset ?? 0)
    .execute()
}

/** Operators in a scope that share trigrams with every word, the likest first, with what they are searched by. */
export function listLike(
  db: Queryable,
  scope: OperatorScope,
  { words, ...wanted }: Omit<Wanted, 'search'> & Pick<SearchWords, 'words'>,
): Promise<readonly (OperatorLine & { readonly searchText: string })[]> {
  const likeness = sql.join(words.map(similarityTo), sql` + `)
  return linesIn(db, scope, wanted)
    .where(eb => eb.and(words.map(word => eb(similarityTo(word), '>=', LEAST_SIMILARITY))))
    .select(sql<string>`operator.search_text`.as('searchText'))
    .orderBy(likeness, 'desc')
    .orderBy('operator.id')
    .limit(wanted.limit)
    .execute()
}

/** Whether a person has searched since an instant. */
export async function hasSearchedSince(db: Queryable, accountId: string, since: Date): Promise<boolean> {
  const found = await db
    .withTables<OperatorTables>()
    .selectFrom('operator_search')
    .select('at')
    .where('account_id', '=', accountId)
    .where('at', '>=', since)
    .executeTakeFirst()
  return found !== undefined
}

export async function saveSearch(db: Queryable, accountId: string, at: Date): Promise<void> {
  await db
    .withTables<OperatorTables>()
    .insertInto('operator_search')
    .values({ account_id: accountId, at })
    .onConflict(conflict => conflict.column('account_id').doUpdateSet({ at }))
    .execute()
}
