import type { Queryable } from '../../../platform/database/connect.ts'
import type { IdentityTables } from '../../tables.ts'
import type { TrustedBrowser } from '../types.ts'

const tables = (db: Queryable) => db.withTables<IdentityTables>()

/** The accounts that trust the browser with this cookie. */
export async function listTrustingAccounts(
  db: Queryable,
  digest: string,
  now: Date,
): Promise<readonly string[]> {
  const rows = await tables(db)
    .selectFrom('trusted_browser')
    .select('account_id')
    .where('digest', '=', digest)
    .where('expires_at', '>', now)
    .execute()
  return rows.map(row => row.account_id)
}

/** Gives a browser a new secret, for every account that trusts it. */
export async function renewTrustSecret(db: Queryable, known: string, digest: string): Promise<void> {
  await tables(db).updateTable('trusted_browser').set({ digest }).where('digest', '=', known).execute()
}

export interface NewTrust {
  readonly id: string
  readonly accountId: string
  readonly digest: string
  readonly browser: string
  readonly address: string
  readonly now: Date
  readonly expiresAt: Date
}

/** Trusts a browser, or trusts it longer. */
export async function keepTrusted(db: Queryable, trust: NewTrust): Promise<void> {
  const { browser, address, now } = trust
  const kept = { browser, address, last_used_at: now, expires_at: trust.expiresAt }
  await tables(db)
    .insertInto('trusted_browser')
    .values({
      id: trust.id,
      account_id: trust.accountId,
      digest: trust.digest,
      created_at: now,
      ...kept,
    })
    .onConflict(conflict => conflict.columns(['account_id', 'digest']).doUpdateSet(kept))
    .execute()
}

/** The browsers that an account trusts now, last used first. */
export async function listTrusted(
  db: Queryable,
  accountId: string,
  now: Date,
): Promise<readonly TrustedBrowser[]> {
  return tables(db)
    .selectFrom('trusted_browser')
    .select([
      'id',
      'browser',
      'address',
      'created_at as createdAt',
      'last_used_at as lastUsedAt',
      'expires_at as expiresAt',
    ])
    .where('account_id', '=', accountId)
    .where('expires_at', '>', now)
    .orderBy('last_used_at', 'desc')
    .execute()
}

/** Trusts a browser no longer; gives false where the account does not know it. */
export async function removeTrust(db: Queryable, accountId: string, id: string): Promise<boolean> {
  const removed = await tables(db)
    .deleteFrom('trusted_browser')
    .where('account_id', '=', accountId)
    .where('id', '=', id)
    .executeTakeFirst()
  return removed.numDeletedRows > 0n
}

export async function removeExpiredTrust(db: Queryable, now: Date): Promise<void> {
  await tables(db).deleteFrom('trusted_browser').where('expires_at', '<=', now).execute()
}
