import type { Queryable } from '../../../platform/database/connect.ts'
import type { RoleTables } from './tables.ts'

/** What is known of a person from the last sign-in. */
export interface PersonRow {
  readonly accountId: string
  readonly givenName: string
  readonly familyName: string
  readonly email: string
  readonly language: string
}

export async function savePerson(db: Queryable, person: PersonRow, now: Date): Promise<void> {
  const { accountId, givenName, familyName, email, language } = person
  const known = { given_name: givenName, family_name: familyName, email, language, last_seen_at: now }
  await db
    .withTables<RoleTables>()
    .insertInto('person')
    .values({ account_id: accountId, ...known })
    .onConflict(conflict => conflict.column('account_id').doUpdateSet(known))
    .execute()
}

export function findPerson(db: Queryable, accountId: string): Promise<PersonRow | undefined> {
  return db
    .withTables<RoleTables>()
    .selectFrom('person')
    .select([
      'account_id as accountId',
      'given_name as givenName',
      'family_name as familyName',
      'email',
      'language',
    ])
    .where('account_id', '=', accountId)
    .executeTakeFirst()
}
