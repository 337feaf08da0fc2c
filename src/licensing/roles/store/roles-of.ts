import { sql } from 'kysely'
import type { Queryable } from '../../../platform/database/connect.ts'
import type { RoleTables } from './tables.ts'

/** Where the organisation of a role belongs; empty for the system's own administration. */
export const memberState =
  sql<string>`coalesce(responsible.member_state, authority.member_state, customs_office.member_state, '')`.as(
    'memberState',
  )

/** Roles joined with whatever organisation each belongs to. */
export function joinedRoles(db: Queryable) {
  return db
    .withTables<RoleTables>()
    .selectFrom('user_role')
    .innerJoin('person', 'person.account_id', 'user_role.account_id')
    .leftJoin('operator', 'operator.id', 'user_role.operator_id')
    .leftJoin('operator_activity', 'operator_activity.operator_id', 'user_role.operator_id')
    .leftJoin('authority as responsible', 'responsible.id', 'operator_activity.authority_id')
    .leftJoin('authority', 'authority.id', 'user_role.authority_id')
    .leftJoin('customs_office', 'customs_office.code', 'user_role.customs_office')
}

/** All roles of one person, the newest request first. */
export async function listRolesOf(db: Queryable, accountId: string) {
  return joinedRoles(db)
    .where('user_role.account_id', '=', accountId)
    .orderBy('user_role.requested_at', 'desc')
    .orderBy('user_role.id', 'desc')
    .select([
      'user_role.id',
      'user_role.kind',
      'user_role.status',
      'user_role.is_administrator as isAdministrator',
      'user_role.may_use_seal as mayUseSeal',
      'user_role.operator_id as operatorId',
      'user_role.authority_id as authorityId',
      'user_role.customs_office as customsOffice',
      'user_role.requested_at as requestedAt',
      'user_role.decided_at as decidedAt',
      'user_role.reason',
      'operator.applicant',
      'user_role.account_id as accountId',
      'operator_activity.status as activityStatus',
      'operator_activity.reason as activityReason',
      'operator_activity.valid_from as validFrom',
      'operator_activity.valid_to as validTo',
      'authority.level',
      sql<string>`coalesce(operator.name, authority.name, customs_office.name, '')`.as('organisation'),
      memberState,
    ])
    .execute()
}

/** One row of `listRolesOf`. */
export type RoleRow = Awaited<ReturnType<typeof listRolesOf>>[number]
