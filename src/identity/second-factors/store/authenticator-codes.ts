import type { Queryable } from '../../../platform/database/connect.ts'
import type { IdentityTables } from '../../tables.ts'

const tables = (db: Queryable) => db.withTables<IdentityTables>()

/** An authenticator app of an account. */
export interface AuthenticatorCode {
  readonly id: string
  readonly name: string
  readonly createdAt: Date
  readonly lastUsedAt: Date | undefined
}

function present(db: Queryable, accountId: string) {
  return tables(db)
    .selectFrom('authenticator_code')
    .where('account_id', '=', accountId)
    .where('confirmed_at', 'is not', null)
    .where('removed_at', 'is', null)
    .orderBy('created_at')
}

export async function listCodes(db: Queryable, accountId: string): Promise<readonly AuthenticatorCode[]> {
  const rows = await present(db, accountId).select(['id', 'name', 'created_at', 'last_used_at']).execute()
  return rows.map(row => ({
    id: row.id,
    name: row.name,
    createdAt: row.created_at,
    lastUsedAt: row.last_used_at ?? undefined,
  }))
}

/** The place of a seed, for the sealed box: another account's row does not open it. */
export function seedPlace(id: string, accountId: string): readonly string[] {
  return ['authenticator_code', 'seed', id, accountId]
}

/** The names of all apps that an account has or had. */
export async function listNames(db: Queryable, accountId: string): Promise<readonly string[]> {
  const rows = await tables(db)
    .selectFrom('authenticator_code')
    .select('name')
    .where('account_id', '=', accountId)
    .execute()
  return rows.map(row => row.name)
}

/** The sealed seeds of an account with the last step used of each, locked until the transaction ends. */
export function listSeeds(db: Queryable, accountId: string) {
  return present(db, accountId).select(['id', 'seed', 'last_step as lastStep']).forUpdate().execute()
}

export interface NewCode {
  readonly id: string
  readonly accountId: string
  readonly name: string
  readonly seed: Uint8Array
  readonly lastStep: number | null
  readonly now: Date
}

export async function addCode(db: Queryable, code: NewCode): Promise<void> {
  await tables(db)
    .insertInto('authenticator_code')
    .values({
      id: code.id,
      account_id: code.accountId,
      name: code.name,
      seed: code.seed,
      created_at: code.now,
      confirmed_at: code.now,
      last_step: code.lastStep,
      last_used_at: null,
      removed_at: null,
    })
    .execute()
}

export async function markStep(
  db: Queryable,
  id: string,
  used: { readonly step: number; readonly now: Date; readonly seed: Uint8Array },
): Promise<void> {
  await tables(db)
    .updateTable('authenticator_code')
    .set({ last_step: used.step, last_used_at: used.now, seed: used.seed })
    .where('id', '=', id)
    .execute()
}

export async function removeCode(db: Queryable, id: string, now: Date): Promise<void> {
  await tables(db).updateTable('authenticator_code').set({ removed_at: now }).where('id', '=', id).execute()
}
