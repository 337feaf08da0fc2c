import type { Queryable } from '../../../platform/database/connect.ts'
import type { Account } from '../../account.ts'
import type { IdentityTables } from '../../tables.ts'

const tables = (db: Queryable) => db.withTables<IdentityTables>()

export async function findAccount(db: Queryable, id: string): Promise<Account | undefined> {
  return tables(db)
    .selectFrom('account')
    .select([
      'id',
      'uid',
      'first_name as firstName',
      'last_name as lastName',
      'email',
      'language',
      'assurance',
    ])
    .where('id', '=', id)
    .where('status', '=', 'active')
    .executeTakeFirst()
}

export async function getPasswordHash(db: Queryable, id: string): Promise<string | undefined> {
  const row = await tables(db)
    .selectFrom('account')
    .select('password_hash')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return row.password_hash ?? undefined
}

export async function keepPassword(db: Queryable, id: string, hash: string): Promise<void> {
  await tables(db).updateTable('account').set({ password_hash: hash }).where('id', '=', id).execute()
}

export interface Profile {
  readonly firstName: string
  readonly lastName: string
  readonly language: string
}

export async function changeProfileRow(db: Queryable, id: string, profile: Profile): Promise<void> {
  const { firstName, lastName, language } = profile
  await tables(db)
    .updateTable('account')
    .set({ first_name: firstName, last_name: lastName, language })
    .where('id', '=', id)
    .execute()
}

export function findByEmail(db: Queryable, email: string) {
  return tables(db)
    .selectFrom('account')
    .select(['id', 'status'])
    .where('email', '=', email)
    .where('status', 'in', ['active', 'unconfirmed'])
    .executeTakeFirst()
}

export interface SeededAccount extends Profile {
  readonly id: string
  readonly uid: string
  readonly email: string
  readonly hash: string
  readonly now: Date
}

export async function addSeededAccount(db: Queryable, account: SeededAccount): Promise<void> {
  await tables(db)
    .insertInto('account')
    .values({
      id: account.id,
      uid: account.uid,
      first_name: account.firstName,
      last_name: account.lastName,
      email: account.email,
      language: account.language,
      status: 'active',
      password_hash: account.hash,
      assurance: 'low',
      privacy_read_at: account.now,
      created_at: account.now,
      confirmed_at: account.now,
    })
    .execute()
}

/** Whether anybody has an account here yet. */
export async function hasAccounts(db: Queryable): Promise<boolean> {
  return (await tables(db).selectFrom('account').select('id').limit(1).executeTakeFirst()) !== undefined
}
