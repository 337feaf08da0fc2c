import type { Queryable } from '../../../platform/database/connect.ts'
import type { Operator, OperatorScope } from '../types.ts'
import { listAddresses, listIdentifiers } from './parts.ts'
import { operatorsIn } from './scope.ts'
import type { OperatorTables } from './tables.ts'

/** The whole record, when the scope reaches it; locked when it is to be changed. */
export async function findOperator(
  db: Queryable,
  wanted: { readonly id: string; readonly scope: OperatorScope; readonly lock?: boolean },
): Promise<Operator | undefined> {
  const query = operatorsIn(db, wanted.scope)
    .where('operator.id', '=', wanted.id)
    .select([
      'operator.id',
      'operator.kind',
      'operator.name',
      'operator.is_displayed as isDisplayed',
      'operator.created_at as createdAt',
      'operator_activity.chapter',
      'operator_activity.section',
      'operator_activity.type',
      'operator_activity.address_position as addressPosition',
      'operator_activity.valid_from as validFrom',
      'operator_activity.valid_to as validTo',
      'operator_activity.authority_id as authorityId',
      'authority.name as authorityName',
      'authority.member_state as memberState',
      'operator_activity.status',
      'operator_activity.reason',
      'operator_activity.revision',
    ])
  const row = await (wanted.lock ? query.forUpdate('operator_activity') : query).executeTakeFirst()
  if (row === undefined) return undefined
  const { id, kind, name, isDisplayed, createdAt, validFrom, validTo, reason, ...activity } = row
  return {
    ...{ id, kind, name, isDisplayed, createdAt },
    addresses: await listAddresses(db, id),
    identifiers: await listIdentifiers(db, id),
    activity: {
      ...activity,
      validFrom: validFrom ?? undefined,
      validTo: validTo ?? undefined,
      reason: reason ?? undefined,
    },
  }
}

/** Whether an account registered an operator: nobody decides about what they have asked for themselves. */
export async function isApplicant(
  db: Queryable,
  id: string,
  accountId: string | undefined,
): Promise<boolean> {
  if (accountId === undefined) return false
  const found = await db
    .withTables<OperatorTables>()
    .selectFrom('operator')
    .select('id')
    .where('id', '=', id)
    .where('applicant', '=', accountId)
    .executeTakeFirst()
  return found !== undefined
}
