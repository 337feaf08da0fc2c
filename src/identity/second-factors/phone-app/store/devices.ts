import type { Queryable } from '../../../../platform/database/connect.ts'
import { json } from '../../../../platform/database/json.ts'
import type { DeviceKey, DeviceRecord, PhoneDevice } from '../types.ts'
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

export interface NewDevice {
  readonly id: string
  readonly accountId: string
  readonly name: string
  readonly publicKey: DeviceKey
  readonly sealedSecret: Uint8Array
  readonly now: Date
}

/** The place of a phone's secret, for the sealed box: another account's row does not open it. */
export function secretPlace({ id, accountId }: { readonly id: string; readonly accountId: string }) {
  return ['phone_device', 'sealed_secret', id, accountId]
}

export async function addDevice(db: Queryable, device: NewDevice): Promise<void> {
  await tables(db)
    .insertInto('phone_device')
    .values({
      id: device.id,
      account_id: device.accountId,
      name: device.name,
      public_key: json(device.publicKey),
      sealed_secret: device.sealedSecret,
      wrong_pins: 0,
      created_at: device.now,
      last_used_at: null,
      blocked_at: null,
      removed_at: null,
    })
    .execute()
}

export interface WrongPins {
  readonly wrongPins: number
  readonly isBlocked: boolean
  readonly now: Date
}

export async function keepWrongPins(db: Queryable, id: string, wrong: WrongPins): Promise<void> {
  const blocked = wrong.isBlocked ? { blocked_at: wrong.now } : {}
  await tables(db)
    .updateTable('phone_device')
    .set({ wrong_pins: wrong.wrongPins, ...blocked })
    .where('id', '=', id)
    .execute()
}

export async function markUsed(
  db: Queryable,
  id: string,
  used: { readonly now: Date; readonly sealedSecret: Uint8Array },
): Promise<void> {
  await tables(db)
    .updateTable('phone_device')
    .set({ wrong_pins: 0, last_used_at: used.now, sealed_secret: used.sealedSecret })
    .where('id', '=', id)
    .execute()
}

/** Forgets a phone; its key and secret are overwritten. */
export async function markRemoved(db: Queryable, id: string, now: Date): Promise<void> {
  await tables(db)
    .updateTable('phone_device')
    .set({ removed_at: now, sealed_secret: new Uint8Array() })
    .where('id', '=', id)
    .execute()
}
