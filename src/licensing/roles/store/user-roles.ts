import { type ExpressionBuilder, sql } from 'kysely'
import type { Queryable } from '../../../platform/database/connect.ts'
import type { ActivityStatus } from '../../operators/types.ts'
import type { RoleScope, RoleStatus, UserRole } from '../types.ts'
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

function userRoles(db: Queryable, scope: RoleScope) {
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

/** Requests that wait for a decision in a scope, the oldest first. */
export function listRequested(db: Queryable, scope: RoleScope): Promise<readonly UserRole[]> {
  return userRoles(db, scope)
    .where('user_role.status', '=', 'requested')
    .orderBy('user_role.requested_at')
    .orderBy('user_role.id')
    .limit(200)
    .execute()
}

/** Everybody who belongs to an organisation or asks to. */
export function listMembers(db: Queryable, scope: RoleScope): Promise<readonly UserRole[]> {
  return userRoles(db, scope)
    .where('user_role.status', 'in', ['requested', 'valid', 'suspended'])
    .orderBy('person.family_name')
    .orderBy('person.given_name')
    .orderBy('user_role.id')
    .limit(500)
    .execute()
}

interface WantedRole {
  readonly id: string
  readonly scope: RoleScope
}

/** One role in a scope. */
export function findUserRole(db: Queryable, { id, scope }: WantedRole): Promise<UserRole | undefined> {
  return userRoles(db, scope).where('user_role.id', '=', id).executeTakeFirst()
}

/**
 * One role in a scope, to be changed: the organisation first, so that its roles change one after another and nobody
 * waits crosswise.
 */
export async function lockUserRole(db: Queryable, { id, scope }: WantedRole): Promise<UserRole | undefined> {
  const known = await findUserRole(db, { id, scope })
  if (known === undefined) return undefined
  await lockOrganisation(db, known)
  return userRoles(db, scope).where('user_role.id', '=', id).forUpdate('user_role').executeTakeFirst()
}

/** How many valid roles an organisation has beside one of them, and how many of these are administrators. */
export async function countOthers(
  db: Queryable,
  role: Pick<UserRole, 'id' | 'kind' | 'operatorId' | 'authorityId' | 'customsOffice'>,
): Promise<{ members: number; administrators: number }> {
  const organisation = role.operatorId ?? role.authorityId ?? role.customsOffice ?? ''
  return db
    .withTables<RoleTables>()
    .selectFrom('user_role')
    .select([
      sql<number>`count(*)`.as('members'),
      sql<number>`count(*) filter (where is_administrator)`.as('administrators'),
    ])
    .where('status', '=', 'valid')
    .where('id', '!=', role.id)
    .where('kind', '=', role.kind)
    .where(
      sql<string>`coalesce(operator_id::text, authority_id::text, customs_office, '')`,
      '=',
      organisation,
    )
    .executeTakeFirstOrThrow()
}

/** Whether nobody else administers the organisation of an administrator. */
export async function isLastAdministrator(db: Queryable, role: UserRole): Promise<boolean> {
  if (!role.isAdministrator || role.status !== 'valid') return false
  return (await countOthers(db, role)).administrators === 0
}

/** Lets the roles of one organisation change one after another until this transaction ends. */
export async function lockOrganisation(
  db: Queryable,
  role: Pick<UserRole, 'kind' | 'operatorId' | 'authorityId' | 'customsOffice'>,
): Promise<void> {
  const name = `${role.kind} ${role.operatorId ?? role.authorityId ?? role.customsOffice ?? ''}`
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 1))`.execute(db)
}

/** What changes when a role is decided about. */
export interface RoleChange {
  readonly status?: RoleStatus
  readonly reason?: string | null
  readonly isAdministrator?: boolean
  readonly mayUseSeal?: boolean
  readonly decidedAt?: Date
}

export async function changeRole(db: Queryable, id: string, change: RoleChange): Promise<void> {
  await db
    .withTables<RoleTables>()
    .updateTable('user_role')
    .set({
      ...(change.status === undefined ? {} : { status: change.status }),
      ...(change.reason === undefined ? {} : { reason: change.reason }),
      ...(change.isAdministrator === undefined ? {} : { is_administrator: change.isAdministrator }),
      ...(change.mayUseSeal === undefined ? {} : { may_use_seal: change.mayUseSeal }),
      ...(change.decidedAt === undefined ? {} : { decided_at: change.decidedAt }),
    })
    .where('id', '=', id)
    .execute()
}
