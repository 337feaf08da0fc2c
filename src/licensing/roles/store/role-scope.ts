import { type ExpressionBuilder, sql } from 'kysely'
import type { Queryable } from '../../../platform/database/connect.ts'
import type { ActivityStatus } from '../../operators/types.ts'
import type { RoleScope } from '../types.ts'
import { joinedRoles, memberState } from './roles-of.ts'
import type { RoleTables } from './tables.ts'

type Decidable = Pick<
  RoleTables,
  'user_role' | 'operator' | 'operator_activity' | 'authority' | 'customs_office'
> & {
  responsible: RoleTables['authority']
}

type Condition = ExpressionBuilder<Decidable, keyof Decidable>

/** The roles in a scope as a condition; of a hidden operator only the central authority and itself see any. */
function within(scope: RoleScope) {
  return (eb: Condition) => {
    if (scope.kind === 'none') return eb.lit(false)
    if (scope.kind === 'own') return eb('user_role.account_id', '=', scope.accountId)
    if (scope.kind === 'system') return eb('user_role.kind', '!=', 'holder')
    if (scope.kind === 'operator') return eb('user_role.operator_id', '=', scope.operatorId)
    if (scope.kind === 'colleagues') return eb('user_role.authority_id', '=', scope.authorityId)
    const applicants = scope.isCentral
      ? eb('responsible.member_state', '=', scope.memberState)
      : eb.and([
          eb('operator.is_displayed', '=', true),
          eb('operator_activity.authority_id', '=', scope.authorityId),
        ])
    return eb.or([applicants, ...(scope.isAdministrator ? colleagues(eb, scope) : [])])
  }
}

function colleagues(eb: Condition, scope: Extract<RoleScope, { kind: 'authority' }>) {
  const own = eb('user_role.authority_id', '=', scope.authorityId)
  if (!scope.isCentral) return [own]
  return [
    own,
    eb('authority.member_state', '=', scope.memberState),
    eb('customs_office.member_state', '=', scope.memberState),
  ]
}

export function userRoles(db: Queryable, scope: RoleScope) {
  return joinedRoles(db)
    .where(within(scope))
    .select([
      'user_role.id',
      'user_role.kind',
      'user_role.status',
      'user_role.account_id as accountId',
      'person.given_name as givenName',
      'person.family_name as familyName',
      'person.email',
      sql<string>`coalesce(operator.name, authority.name, customs_office.name, '')`.as('organisation'),
      memberState,
      sql<string | null>`user_role.operator_id`.as('operatorId'),
      sql<string | null>`user_role.authority_id`.as('authorityId'),
      sql<string | null>`user_role.customs_office`.as('customsOffice'),
      sql<boolean>`coalesce(operator_activity.status = 'new', false)`.as('isNewOperator'),
      sql<number | null>`operator_activity.revision`.as('revision'),
      sql<boolean>`coalesce(operator_activity.status = 'new' and operator.applicant = user_role.account_id, false)`.as(
        'mayBeCorrected',
      ),
      sql<string | null>`case when operator_activity.status = 'new' then operator_activity.reason end`.as(
        'correction',
      ),
      sql<ActivityStatus | null>`operator_activity.status`.as('operatorStatus'),
      sql<string | null>`operator_activity.valid_to`.as('operatorValidTo'),
      'user_role.is_administrator as isAdministrator',
      'user_role.may_use_seal as mayUseSeal',
      sql<string | null>`user_role.information`.as('information'),
      sql<string | null>`user_role.reason`.as('reason'),
      'user_role.requested_at as requestedAt',
    ])
}
