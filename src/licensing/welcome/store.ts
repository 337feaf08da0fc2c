import type { Queryable } from '../../platform/database/connect.ts'

type WelcomeTables = {
  session: { id: string; account_id: string; created_at: Date }
}

/** When an account's session before this one began. */
export async function findSessionBefore(
  db: Queryable,
  current: { readonly accountId: string; readonly sessionId: string },
): Promise<Date | undefined> {
  const row = await db
    .withTables<WelcomeTables>()
    .selectFrom('session')
    .select('created_at')
    .where('account_id', '=', current.accountId)
    .where('id', '<>', current.sessionId)
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.created_at
}
