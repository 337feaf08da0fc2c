import type { Queryable } from '../../platform/database/connect.ts'
import type { PersonName } from '../../platform/words/index.ts'

type HistoryTables = {
  person: { account_id: string; given_name: string; family_name: string }
}

/** The names of people who stand in a history, by account. */
export async function findNames(
  db: Queryable,
  accounts: readonly string[],
): Promise<ReadonlyMap<string, PersonName>> {
  if (accounts.length === 0) return new Map()
  const rows = await db
    .withTables<HistoryTables>()
    .selectFrom('person')
    .select(['account_id as account', 'given_name as givenName', 'family_name as familyName'])
    .where('account_id', 'in', accounts)
    .execute()
  return new Map(rows.map(({ account, ...name }) => [account, name]))
}
