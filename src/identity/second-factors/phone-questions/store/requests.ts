import type { Selectable } from 'kysely'
import type { Queryable } from '../../../../platform/database/connect.ts'
import { type PhoneRequestTable, tables } from '../../phone-app/store/tables.ts'
import type { PhoneRequest, RequestStatus } from '../../phone-app/types.ts'

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

/** Adds a request; gives false where another one of the account is pending. */
export async function addRequest(db: Queryable, request: PhoneRequest): Promise<boolean> {
  const added = await tables(db)
    .insertInto('phone_request')
    .values({
      id: request.id,
      account_id: request.accountId,
      attempt_id: request.attemptId,
      purpose: request.purpose,
      number: request.number,
      nonce: request.nonce,
      status: request.status,
      application: request.application ?? null,
      browser: request.browser,
      address: request.address,
      device_id: null,
      created_at: request.createdAt,
      expires_at: request.expiresAt,
      answered_at: null,
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return added !== undefined
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

export interface Answered {
  readonly status: RequestStatus
  readonly now: Date
  readonly deviceId?: string
}

export async function markRequest(db: Queryable, id: string, answered: Answered): Promise<void> {
  await tables(db)
    .updateTable('phone_request')
    .set({
      status: answered.status,
      answered_at: answered.now,
      ...(answered.deviceId === undefined ? {} : { device_id: answered.deviceId }),
    })
    .where('id', '=', id)
    .execute()
}

/** Calls back what is still pending; what a phone is answering at this moment ends by that. */
export async function withdrawRequestOf(db: Queryable, attemptId: string, now: Date): Promise<void> {
  const pending = tables(db)
    .selectFrom('phone_request')
    .select('id')
    .where('attempt_id', '=', attemptId)
    .where('status', '=', 'pending')
    .forUpdate()
    .skipLocked()
  await tables(db)
    .updateTable('phone_request')
    .set({ status: 'withdrawn', answered_at: now })
    .where('id', 'in', pending)
    .execute()
}

export async function deleteRequestsBefore(db: Queryable, before: Date): Promise<void> {
  await tables(db).deleteFrom('phone_request').where('created_at', '<', before).execute()
}
