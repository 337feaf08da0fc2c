import { sql } from 'kysely'
import type { Queryable } from '../../../platform/database/connect.ts'
import type { ActivityStatus, OperatorIdentifier, OperatorScope } from '../types.ts'
import { operatorsIn } from './scope.ts'

/** An operator that has a number already. */
export interface Taken {
  readonly operatorId: string
  readonly name: string
  readonly isDisplayed: boolean
  readonly status: ActivityStatus
  readonly validTo: string | null
  readonly country: string
  /** Of the competent authority. */
  readonly memberState: string
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
        'authority.member_state as memberState',
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
