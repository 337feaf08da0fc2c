import { sql } from 'kysely'
import type { Queryable } from '../../../../platform/database/connect.ts'
import { joinedRoles, memberState } from '../../store/roles-of.ts'
import type { RoleTables } from '../../store/tables.ts'

/** What a letter about a decision needs to say. */
export async function findLetterFacts(db: Queryable, roleId: string) {
  return joinedRoles(db)
    .where('user_role.id', '=', roleId)
    .select([
      'person.email',
      'person.language',
      'person.given_name as givenName',
      'user_role.operator_id as operatorId',
      'user_role.reason',
      'operator_activity.reason as operatorReason',
      'operator_activity.status as activityStatus',
      'operator_activity.valid_from as validFrom',
      sql<string>`coalesce(operator.name, authority.name, customs_office.name, '')`.as('organisation'),
      memberState,
    ])
    .executeTakeFirst()
}

/** Whoever may act for an operator as long as it is valid. */
export async function listValidRoles(db: Queryable, operatorId: string): Promise<readonly string[]> {
  const rows = await db
    .withTables<RoleTables>()
    .selectFrom('user_role')
    .select('id')
    .where('operator_id', '=', operatorId)
    .where('status', '=', 'valid')
    .execute()
  return rows.map(row => row.id)
}
