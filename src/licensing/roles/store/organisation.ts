import { sql } from 'kysely'
import type { Queryable } from '../../../platform/database/connect.ts'
import type { UserRole } from '../types.ts'
import type { RoleTables } from './tables.ts'

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
