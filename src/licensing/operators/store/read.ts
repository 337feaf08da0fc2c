import type { ExpressionBuilder } from 'kysely'
import type { Queryable } from '../../../platform/database/connect.ts'
import type { Operator, OperatorForDocument, OperatorScope } from '../types.ts'
import type { OperatorTables } from './tables.ts'

type Joined = Pick<OperatorTables, 'operator' | 'operator_activity' | 'authority' | 'user_role'>

/** The records in a scope as a condition; a hidden record is open to itself and to the central authority alone. */
export function within(scope: OperatorScope) {
  return (eb: ExpressionBuilder<Joined, 'operator' | 'operator_activity' | 'authority'>) => {
    if (scope.kind === 'all') return eb.lit(true)
    if (scope.kind === 'none') return eb.lit(false)
    if (scope.kind === 'displayed') return eb('operator.is_displayed', '=', true)
    if (scope.kind === 'own') {
      return eb.or([
        eb.and([
          eb('operator.applicant', '=', scope.accountId),
          eb('operator_activity.status', 'in', scope.applied),
        ]),
        ...(scope.operatorId === undefined ? [] : [eb('operator.id', '=', scope.operatorId)]),
      ])
    }
    if (scope.isCentral) return eb('authority.member_state', '=', scope.memberState)
    return eb.and([
      eb('operator.is_displayed', '=', true),
      eb('operator_activity.authority_id', '=', scope.authorityId),
    ])
  }
}

/** Operators with their activity and its authority, as far as a scope reaches. */
export function operatorsIn(db: Queryable, scope: OperatorScope) {
  return db
    .withTables<OperatorTables>()
    .selectFrom('operator')
    .innerJoin('operator_activity', 'operator_activity.operator_id', 'operator.id')
    .innerJoin('authority', 'authority.id', 'operator_activity.authority_id')
    .where(within(scope))
}

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

/** Operators whose search text has not been written yet. */
export async function listWithoutSearchText(db: Queryable) {
  const rows = await db
    .withTables<OperatorTables>()
    .selectFrom('operator')
    .select(['id', 'name'])
    .where('search_text', 'is', null)
    // Two processes that start at once lock the rows in the same order.
    .orderBy('id')
    .execute()
  return Promise.all(
    rows.map(async row => ({
      ...row,
      addresses: await listAddresses(db, row.id),
      identifiers: await listIdentifiers(db, row.id),
    })),
  )
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

function listAddresses(db: Queryable, operatorId: string) {
  return db
    .withTables<OperatorTables>()
    .selectFrom('operator_address')
    .select(['street', 'postal_code as postalCode', 'city', 'country', 'is_main as isMain'])
    .where('operator_id', '=', operatorId)
    .orderBy('position')
    .execute()
}

function listIdentifiers(db: Queryable, operatorId: string) {
  return db
    .withTables<OperatorTables>()
    .selectFrom('operator_identifier')
    .select(['type', 'country', 'value'])
    .where('operator_id', '=', operatorId)
    .orderBy('position')
    .execute()
}

/** What box I.18 says, from the address of the activity and the EORI number. */
export async function findForDocument(
  db: Queryable,
  wanted: { readonly id: string; readonly scope: OperatorScope },
): Promise<OperatorForDocument | undefined> {
  const found = await operatorsIn(db, wanted.scope)
    .innerJoin('operator_address', join =>
      join
        .onRef('operator_address.operator_id', '=', 'operator.id')
        .onRef('operator_address.position', '=', 'operator_activity.address_position'),
    )
    .leftJoin('operator_identifier', join =>
      join
        .onRef('operator_identifier.operator_id', '=', 'operator.id')
        .on('operator_identifier.type', '=', 'eori'),
    )
    .where('operator.id', '=', wanted.id)
    .select([
      'operator.id',
      'operator.kind',
      'operator.name',
      'operator_address.street',
      'operator_address.city',
      'operator_address.postal_code as postalCode',
      'operator_address.country',
      'operator_identifier.value as eori',
      'operator.is_displayed as isDisplayed',
    ])
    .orderBy('operator_identifier.position')
    .executeTakeFirst()
  return found === undefined ? undefined : { ...found, eori: found.eori ?? undefined }
}
