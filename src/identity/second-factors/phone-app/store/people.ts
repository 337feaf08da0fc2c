import type { Queryable } from '../../../../platform/database/connect.ts'
import type { IdentityTables } from '../../../tables.ts'
import { tables } from './tables.ts'

const withAccounts = (db: Queryable) => tables(db).withTables<IdentityTables>()

/** Whose account it is: how the owner knows it. */
export function getPerson(db: Queryable, accountId: string) {
  return withAccounts(db)
    .selectFrom('account')
    .select('email')
    .where('id', '=', accountId)
    .executeTakeFirstOrThrow()
}
