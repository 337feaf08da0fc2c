import type { Selectable } from 'kysely'
import type { Queryable } from '../../../platform/database/connect.ts'
import type { IdentityTables, SignInAttemptTable } from '../../tables.ts'
import type { Attempt } from '../types.ts'

const tables = (db: Queryable) => db.withTables<IdentityTables>()

export interface NewAttempt {
  readonly id: string
  readonly digest: string
  readonly accountId: string | null
  readonly email: string | null
  readonly purpose: Attempt['purpose']
  readonly sessionId: string | null
  readonly passwordAt: Date | null
  readonly continuePath: string | null
  readonly now: Date
  readonly expiresAt: Date
}

export async function addAttempt(db: Queryable, attempt: NewAttempt): Promise<void> {
  await tables(db)
    .insertInto('sign_in_attempt')
    .values({
      id: attempt.id,
      digest: attempt.digest,
      account_id: attempt.accountId,
      email: attempt.email,
      purpose: attempt.purpose,
      session_id: attempt.sessionId,
      password_at: attempt.passwordAt,
      continue_path: attempt.continuePath,
      created_at: attempt.now,
      expires_at: attempt.expiresAt,
      completed_at: null,
    })
    .execute()
}

/** An attempt that was not completed, by its secret's digest. */
export async function findAttemptRow(db: Queryable, digest: string): Promise<Attempt | undefined> {
  return toAttempt(await openAttempts(db).where('digest', '=', digest).executeTakeFirst())
}

/** The same, also by its identifier; nobody else goes on with it before the transaction ends. */
export async function lockAttemptRow(
  db: Queryable,
  by: { readonly digest: string } | { readonly id: string },
): Promise<Attempt | undefined> {
  const open = openAttempts(db).forUpdate()
  const found = 'id' in by ? open.where('id', '=', by.id) : open.where('digest', '=', by.digest)
  return toAttempt(await found.executeTakeFirst())
}

function openAttempts(db: Queryable) {
  return tables(db).selectFrom('sign_in_attempt').selectAll().where('completed_at', 'is', null)
}

function toAttempt(row: Selectable<SignInAttemptTable> | undefined): Attempt | undefined {
  if (row === undefined) return undefined
  return {
    id: row.id,
    accountId: row.account_id ?? undefined,
    email: row.email ?? undefined,
    purpose: row.purpose,
    sessionId: row.session_id ?? undefined,
    passwordAt: row.password_at ?? undefined,
    continuePath: row.continue_path ?? undefined,
    expiresAt: row.expires_at,
  }
}

export async function markPassword(db: Queryable, id: string, now: Date): Promise<void> {
  await tables(db).updateTable('sign_in_attempt').set({ password_at: now }).where('id', '=', id).execute()
}

export async function closeAttempt(db: Queryable, id: string, now: Date): Promise<void> {
  await tables(db).updateTable('sign_in_attempt').set({ completed_at: now }).where('id', '=', id).execute()
}

/** The open attempts of an account; none of them is completed before the transaction ends. */
export async function listAttempts(db: Queryable, accountId: string): Promise<readonly string[]> {
  const rows = await tables(db)
    .selectFrom('sign_in_attempt')
    .select('id')
    .where('account_id', '=', accountId)
    .where('completed_at', 'is', null)
    .forUpdate()
    .execute()
  return rows.map(row => row.id)
}

export async function removeAttempts(db: Queryable, before: Date): Promise<void> {
  await tables(db).deleteFrom('sign_in_attempt').where('expires_at', '<', before).execute()
}
