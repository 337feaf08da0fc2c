import type { Queryable } from '../../../../platform/database/connect.ts'
import { json } from '../../../../platform/database/json.ts'
import type { DeviceKey } from '../types.ts'
import { tables } from './tables.ts'

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
