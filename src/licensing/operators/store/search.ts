import { type ExpressionBuilder, sql } from 'kysely'
import type { Queryable } from '../../../platform/database/connect.ts'
import type { ActivityStatus, OperatorIdentifier, OperatorLine, OperatorScope } from '../types.ts'
import { operatorsIn } from './read.ts'
import type { OperatorTables } from './tables.ts'

/** What is looked for; texts are matched anywhere in the name or the town, numbers whole. */
export interface Wanted {
  readonly text: string | undefined
  readonly country?: string | undefined
  readonly statuses: readonly ActivityStatus[]
  readonly today: string
  readonly limit: number
  readonly offset?: number | undefined
}

type Lines = Pick<OperatorTables, 'operator' | 'operator_activity' | 'operator_address' | 'authority'>

/** Today's status: what was valid has lapsed when its last day has passed. */
function statusToday(today: string) {
  return sql<ActivityStatus>`case when operator_activity.status = 'valid' and operator_activity.valid_to < ${today}::date
    then 'lapsed' else operator_activity.status end`
}

function matches(text: string | undefined) {
  return (eb: ExpressionBuilder<Lines, keyof Lines>) => {
    if (text === undefined) return eb.lit(true)
    const pattern = `%${text.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`
    const number = text.toUpperCase().replace(/[\s.-]/g, '')
    return eb.or([
      eb(sql`lower(operator.name)`, 'like', pattern),
      eb(sql`lower(operator_address.city)`, 'like', pattern),
      sql<boolean>`exists (select from operator_identifier
        where operator_identifier.operator_id = operator.id and operator_identifier.value = ${number})`,
    ])
  }
}

/** Operators in a scope that fit, by name, with their main addresses. */
export function listLines(
  db: Queryable,
  scope: OperatorScope,
  wanted: Wanted,
): Promise<readonly OperatorLine[]> {
  const lines = operatorsIn(db, scope)
    .innerJoin('operator_address', join =>
      join
        .onRef('operator_address.operator_id', '=', 'operator.id')
        .on('operator_address.is_main', '=', true),
    )
    .where(matches(wanted.text))
    .where(statusToday(wanted.today), 'in', wanted.statuses)
  return (wanted.country === undefined ? lines : lines.where('operator_address.country', '=', wanted.country))
    .select([
      'operator.id',
      'operator.kind',
      'operator.name',
      'operator_address.street',
      'operator_address.postal_code as postalCode',
      'operator_address.city',
      'operator_address.country',
      'operator_activity.type',
      statusToday(wanted.today).as('status'),
      'authority.name as authorityName',
    ])
    .orderBy(sql`lower(operator.name)`)
    .orderBy('operator.id')
    .limit(wanted.limit)
    .offset(wanted.offset ?? 0)
    .execute()
}

/** An operator that has a number already. */
export interface Taken {
  readonly operatorId: string
  readonly name: string
  readonly isDisplayed: boolean
  readonly status: ActivityStatus
  readonly validTo: string | null
  readonly country: string
}

/** Among which operators a number is looked for. */
export interface TakenAmong {
  readonly scope: OperatorScope
  readonly statuses: readonly ActivityStatus[]
  readonly except: string | undefined
}

/** Another operator that already has one of the numbers, and by which of them. */
export async function findTaken(
  db: Queryable,
  identifiers: readonly OperatorIdentifier[],
  { scope, statuses, except }: TakenAmong,
): Promise<(Taken & { readonly index: number }) | undefined> {
  for (const [index, { type, country, value }] of identifiers.entries()) {
    const query = operatorsIn(db, scope)
      .innerJoin('operator_identifier', 'operator_identifier.operator_id', 'operator.id')
      .innerJoin('operator_address', 'operator_address.operator_id', 'operator.id')
      .where('operator_address.is_main', '=', true)
      .where('operator_identifier.type', '=', type)
      .where('operator_identifier.country', '=', country)
      .where('operator_identifier.value', '=', value)
      .where('operator_activity.status', 'in', statuses)
      .select([
        'operator.id as operatorId',
        'operator.name',
        'operator.is_displayed as isDisplayed',
        'operator_activity.status',
        'operator_activity.valid_to as validTo',
        'operator_address.country',
      ])
    const taken = await (except === undefined
      ? query
      : query.where('operator.id', '!=', except)
    ).executeTakeFirst()
    if (taken) return { index, ...taken }
  }
  return undefined
}

/** Whether an account has registered an operator of the same name and country that is not yet decided about. */
export async function hasApplied(
  db: Queryable,
  applicant: string,
  wanted: { readonly name: string; readonly country: string; readonly except: string | undefined },
): Promise<boolean> {
  const same = operatorsIn(db, { kind: 'all' })
    .innerJoin('operator_address', 'operator_address.operator_id', 'operator.id')
    .where('operator_address.is_main', '=', true)
    .where('operator_address.country', '=', wanted.country)
    .where('operator.applicant', '=', applicant)
    .where('operator_activity.status', '=', 'new')
    .where(sql`lower(operator.name)`, '=', wanted.name.toLowerCase())
    .select('operator.id')
  const other = wanted.except === undefined ? same : same.where('operator.id', '!=', wanted.except)
  return (await other.executeTakeFirst()) !== undefined
}

/** The competent authority at a place; for a private person always the central one. */
export async function findAuthorityAt(
  db: Queryable,
  place: { readonly country: string; readonly postalCode: string },
  centralOnly: boolean,
): Promise<{ id: string; name: string } | undefined> {
  const id = centralOnly
    ? sql<string>`central_authority(${place.country})`
    : sql<string>`responsible_authority(${place.country}, ${place.postalCode})`
  return db
    .withTables<OperatorTables>()
    .selectFrom('authority')
    .select(['id', 'name'])
    .where('id', '=', id)
    .executeTakeFirst()
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
