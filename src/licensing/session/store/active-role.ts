import { sql } from 'kysely'
import type { Queryable } from '../../../platform/database/connect.ts'
import { tables } from './tables.ts'

export async function setActiveRole(db: Queryable, id: string, roleId: string | null): Promise<void> {
  await tables(db).updateTable('session').set({ active_role_id: roleId }).where('id', '=', id).execute()
}

/** Sets the role of a session that has none; gives the one it has then. */
export async function setFirstRole(db: Queryable, id: string, roleId: string): Promise<string | undefined> {
  const row = await tables(db)
    .updateTable('session')
    .set({ active_role_id: sql<string>`coalesce(active_role_id, ${roleId})` })
    .where('id', '=', id)
    .returning('active_role_id')
    .executeTakeFirst()
  return row?.active_role_id ?? undefined
}

/** The role in which an account acted in its newest session. */
export async function findLastRole(db: Queryable, accountId: string): Promise<string | undefined> {
  const row = await tables(db)
    .selectFrom('session')
    .select('active_role_id')
    .where('account_id', '=', accountId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.active_role_id ?? undefined
}
