import type { Queryable } from '../../../platform/database/connect.ts'
import { tables } from './tables.ts'

export interface EndedSession {
  readonly idToken: string
  readonly begunAt: Date
  readonly activeRoleId: string | undefined
}

/** Ends one session; gives its ID token, for signing out of Login, when it began, and its role. */
export async function endSession(db: Queryable, id: string, now: Date): Promise<EndedSession | undefined> {
  const row = await tables(db)
    .updateTable('session')
    .set({ ended_at: now })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .returning(['id_token', 'created_at', 'active_role_id'])
    .executeTakeFirst()
  if (row === undefined) return undefined
  return { idToken: row.id_token, begunAt: row.created_at, activeRoleId: row.active_role_id ?? undefined }
}

/** Ends the sessions of a session at Login or, without its name, of the whole account. */
export async function endSessionsOf(
  db: Queryable,
  login: { readonly sid: string | undefined; readonly accountId: string | undefined },
  now: Date,
): Promise<readonly string[]> {
  const living = tables(db).updateTable('session').set({ ended_at: now }).where('ended_at', 'is', null)
  const scoped =
    login.sid === undefined
      ? living.where('account_id', '=', login.accountId ?? '')
      : living.where('sid', '=', login.sid)
  const rows = await scoped.returning('id').execute()
  return rows.map(row => row.id)
}

/** Removes the sessions that began before an instant; the newest of each account stays, without the person's name in it. */
export async function tidySessions(db: Queryable, before: Date): Promise<void> {
  await tables(db)
    .deleteFrom('session')
    .where('created_at', '<', before)
    .where('id', 'not in', newestOfEach(db, before))
    .execute()
  await tables(db).updateTable('session').set({ id_token: '' }).where('created_at', '<', before).execute()
}

function newestOfEach(db: Queryable, before: Date) {
  return tables(db)
    .selectFrom('session')
    .distinctOn('account_id')
    .select('id')
    .where('created_at', '<', before)
    .orderBy('account_id')
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
}
