import { sql } from 'kysely'
import type { Queryable } from '../../../platform/database/connect.ts'
import type { DocumentNotice } from '../../documents/rules/events.ts'

type PreferenceTables = {
  mail_preference: { account_id: string; declined: readonly DocumentNotice[]; changed_at: Date }
}

const tables = (db: Queryable) => db.withTables<PreferenceTables>()

/** The events of which an account wants no mail. */
export async function findDeclined(db: Queryable, accountId: string): Promise<readonly DocumentNotice[]> {
  const row = await tables(db)
    .selectFrom('mail_preference')
    .select('declined')
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return row?.declined ?? []
}

/** Which of some accounts want no mail about an event. */
export async function listDeclining(
  db: Queryable,
  { accounts, event }: { readonly accounts: readonly string[]; readonly event: DocumentNotice },
): Promise<readonly string[]> {
  const rows = await tables(db)
    .selectFrom('mail_preference')
    .select('account_id as accountId')
    .where('account_id', 'in', [...accounts, ''])
    .where(sql<boolean>`${event} = any(declined)`)
    .execute()
  return rows.map(({ accountId }) => accountId)
}

export async function keepDeclined(
  db: Queryable,
  given: { readonly accountId: string; readonly declined: readonly DocumentNotice[]; readonly at: Date },
): Promise<void> {
  const declined = sql<readonly DocumentNotice[]>`${[...given.declined]}::text[]`
  await tables(db)
    .insertInto('mail_preference')
    .values({ account_id: given.accountId, declined, changed_at: given.at })
    .onConflict(conflict => conflict.column('account_id').doUpdateSet({ declined, changed_at: given.at }))
    .execute()
}
