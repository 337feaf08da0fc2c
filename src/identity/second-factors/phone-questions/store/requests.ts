import type { Selectable } from 'kysely'
import type { Queryable } from '../../../../platform/database/connect.ts'
import type { PhoneRequest } from '../types.ts'
import { type PhoneRequestTable, tables } from './tables.ts'

function toRequest(row: Selectable<PhoneRequestTable>): PhoneRequest {
  return {
    id: row.id,
    accountId: row.account_id,
    attemptId: row.attempt_id,
    purpose: row.purpose,
    number: row.number,
    nonce: row.nonce,
    status: row.status,
    application: row.application ?? undefined,
    browser: row.browser,
    address: row.address,
    deviceId: row.device_id ?? undefined,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    answeredAt: row.answered_at ?? undefined,
  }
}

function selectSince(db: Queryable, accountId: string, since: Date) {
  return tables(db)
    .selectFrom('phone_request')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('created_at', '>', since)
    .orderBy('created_at', 'desc')
}

/** The requests of an account since an instant, newest first. */
export async function listRequestsSince(
  db: Queryable,
  accountId: string,
  since: Date,
): Promise<readonly PhoneRequest[]> {
  return (await selectSince(db, accountId, since).execute()).map(toRequest)
}

/** The same, locked, so that two pages cannot ask at once. */
export async function lockRequestsSince(
  db: Queryable,
  accountId: string,
  since: Date,
): Promise<readonly PhoneRequest[]> {
  return (await selectSince(db, accountId, since).forUpdate().execute()).map(toRequest)
}

/** One request of one account; locked until the transaction ends. */
export async function lockRequest(
  db: Queryable,
  id: string,
  accountId: string,
): Promise<PhoneRequest | undefined> {
  const row = await tables(db)
    .selectFrom('phone_request')
    .selectAll()
    .where('id', '=', id)
    .where('account_id', '=', accountId)
    .forUpdate()
    .executeTakeFirst()
  return row === undefined ? undefined : toRequest(row)
}

/** The newest request of a sign-in under way. */
export async function findRequestOf(db: Queryable, attemptId: string): Promise<PhoneRequest | undefined> {
  const row = await tables(db)
    .selectFrom('phone_request')
    .selectAll()
    .where('attempt_id', '=', attemptId)
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? undefined : toRequest(row)
}

/** The pending requests of many accounts in one statement; there is at most one an account. */
export async function listPending(
  db: Queryable,
  accountIds: readonly string[],
  now: Date,
): Promise<readonly PhoneRequest[]> {
  if (accountIds.length === 0) return []
  const rows = await tables(db)
    .selectFrom('phone_request')
    .selectAll()
    .where('account_id', 'in', accountIds)
    .where('status', '=', 'pending')
    .where('expires_at', '>', now)
    .execute()
  return rows.map(toRequest)
}
