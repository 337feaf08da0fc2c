import type { ExpressionBuilder } from 'kysely'
import type { Queryable } from '../../../platform/database/connect.ts'
import type { OperatorScope } from '../types.ts'
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
