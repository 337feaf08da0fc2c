import type { Queryable } from '../../../../platform/database/connect.ts'
import type { PhoneRequest, RequestStatus } from '../types.ts'
import { tables } from './tables.ts'

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
