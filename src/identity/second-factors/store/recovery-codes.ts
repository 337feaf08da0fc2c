import type { Queryable } from '../../../platform/database/connect.ts'
import type { IdentityTables } from '../../tables.ts'

const tables = (db: Queryable) => db.withTables<IdentityTables>()

function usable(db: Queryable, accountId: string) {
  return tables(db)
    .selectFrom('recovery_code')
    .where('account_id', '=', accountId)
    .where('confirmed_at', 'is not', null)
    .where('used_at', 'is', null)
    .where('replaced_at', 'is', null)
}

/** How many codes are left, and when they were made. */
export async function summariseCodes(db: Queryable, accountId: string) {
  const rows = await usable(db, accountId).select(['created_at']).execute()
  return { left: rows.length, madeAt: rows[0]?.created_at }
}

/** The set that a code was made in, also when it was used or replaced since. */
export async function findCodeSet(
  db: Queryable,
  code: { readonly accountId: string; readonly digest: string },
): Promise<{ readonly isReplaced: boolean } | undefined> {
  const row = await tables(db)
    .selectFrom('recovery_code')
    .select('replaced_at')
    .where('account_id', '=', code.accountId)
    .where('digest', '=', code.digest)
    .executeTakeFirst()
  return row === undefined ? undefined : { isReplaced: row.replaced_at !== null }
}

interface NewRecoveryCode {
  readonly id: string
  readonly digest: string
}

/** Puts a confirmed set in the place of the present one. */
export async function replaceCodes(
  db: Queryable,
  set: {
    readonly accountId: string
    readonly setId: string
    readonly codes: readonly NewRecoveryCode[]
    readonly now: Date
  },
): Promise<void> {
  const { accountId, setId, codes, now } = set
  await tables(db)
    .updateTable('recovery_code')
    .set({ replaced_at: now })
    .where('account_id', '=', accountId)
    .where('replaced_at', 'is', null)
    .execute()
  const rows = codes.map(({ id, digest }) => ({
    id,
    account_id: accountId,
    set_id: setId,
    digest,
    created_at: now,
    confirmed_at: now,
    used_at: null,
    replaced_at: null,
  }))
  await tables(db).insertInto('recovery_code').values(rows).execute()
}

/** Uses a code up; gives false when it is wrong, used or replaced. */
export async function spendCode(
  db: Queryable,
  code: { readonly accountId: string; readonly digest: string; readonly now: Date },
): Promise<boolean> {
  const spent = await tables(db)
    .updateTable('recovery_code')
    .set({ used_at: code.now })
    .where('account_id', '=', code.accountId)
    .where('digest', '=', code.digest)
    .where('confirmed_at', 'is not', null)
    .where('used_at', 'is', null)
    .where('replaced_at', 'is', null)
    .executeTakeFirst()
  return spent.numUpdatedRows > 0n
}
