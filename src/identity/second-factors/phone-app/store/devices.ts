import type { Queryable } from '../../../../platform/database/connect.ts'
import type { DeviceRecord, PhoneDevice } from '../types.ts'
import { tables } from './tables.ts'

const shown = ['id', 'name', 'created_at', 'last_used_at', 'blocked_at'] as const

interface ShownRow {
  readonly id: string
  readonly name: string
  readonly created_at: Date
  readonly last_used_at: Date | null
  readonly blocked_at: Date | null
}

function toDevice(row: ShownRow): PhoneDevice {
  return {
    id: row.id,
    name: row.name,
    createdAt: row.created_at,
    lastUsedAt: row.last_used_at ?? undefined,
    blockedAt: row.blocked_at ?? undefined,
  }
}

/** The phones of an account that were not removed, oldest first. */
export async function listDevices(db: Queryable, accountId: string): Promise<readonly PhoneDevice[]> {
  const rows = await tables(db)
    .selectFrom('phone_device')
    .select(shown)
    .where('account_id', '=', accountId)
    .where('removed_at', 'is', null)
    .orderBy('created_at')
    .execute()
  return rows.map(toDevice)
}

/** A phone with what judges its answers; locked until the transaction ends. */
export async function lockDevice(db: Queryable, id: string): Promise<DeviceRecord | undefined> {
  const row = await tables(db)
    .selectFrom('phone_device')
    .selectAll()
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) return undefined
  return {
    ...toDevice(row),
    accountId: row.account_id,
    publicKey: row.public_key,
    sealedSecret: row.sealed_secret,
    wrongPins: row.wrong_pins,
  }
}

/** What recognises a phone that asks for its requests. */
export async function findDeviceKey(db: Queryable, id: string) {
  const row = await tables(db)
    .selectFrom('phone_device')
    .select(['account_id', 'public_key', 'blocked_at'])
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return row === undefined
    ? undefined
    : { accountId: row.account_id, publicKey: row.public_key, isBlocked: row.blocked_at !== null }
}
