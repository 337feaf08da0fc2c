import type { Queryable } from '../../../platform/database/connect.ts'
import type { IdentityTables } from '../../tables.ts'

const tables = (db: Queryable) => db.withTables<IdentityTables>()

/** The active account with an address. */
export function findAccountByEmail(db: Queryable, email: string) {
  return tables(db)
    .selectFrom('account')
    .select(['id', 'email', 'language'])
    .where('email', '=', email)
    .where('status', '=', 'active')
    .executeTakeFirst()
}

export async function getPasswordHash(db: Queryable, accountId: string): Promise<string | undefined> {
  const row = await tables(db)
    .selectFrom('account')
    .select('password_hash')
    .where('id', '=', accountId)
    .where('status', '=', 'active')
    .executeTakeFirst()
  return row?.password_hash ?? undefined
}

export async function getAddressOf(db: Queryable, accountId: string): Promise<string> {
  const row = await tables(db)
    .selectFrom('account')
    .select('email')
    .where('id', '=', accountId)
    .executeTakeFirstOrThrow()
  return row.email
}

export async function keepPasswordHash(db: Queryable, accountId: string, hash: string): Promise<void> {
  await tables(db).updateTable('account').set({ password_hash: hash }).where('id', '=', accountId).execute()
}
