import type { Queryable } from '../../platform/database/connect.ts'

type HistoryTables = {
  person: { account_id: string; given_name: string; family_name: string }
}

/** The names of people who stand in a history, by account. */
export async function findNames(
  db: Queryable,
  accounts: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (accounts.length === 0) return new Map()
  const rows = await db
    .withTables<HistoryTables>()
    .selectFrom('person')
    .select(['account_id', 'given_name', 'family_name'])
    .where('account_id', 'in', accounts)
    .execute()
  return new Map(rows.map(row => [row.account_id, `${row.given_name} ${row.family_name}`]))
}
