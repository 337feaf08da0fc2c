import type { Queryable } from '../../../../platform/database/connect.ts'
import type { Fixed, Json } from '../../../../platform/database/tables.ts'
import type { DeviceKey, PairingStatus } from '../types.ts'

export type PhoneTables = {
  phone_device: PhoneDeviceTable
  phone_pairing: PhonePairingTable
}

export interface PhoneDeviceTable {
  id: Fixed<string>
  account_id: Fixed<string>
  name: string
  public_key: Json<DeviceKey>
  /** 32 random bytes, closed in the sealed box. */
  sealed_secret: Uint8Array
  wrong_pins: number
  created_at: Fixed<Date>
  last_used_at: Date | null
  blocked_at: Date | null
  removed_at: Date | null
}

export interface PhonePairingTable {
  id: Fixed<string>
  account_id: Fixed<string>
  session_id: Fixed<string>
  device_name: Fixed<string>
  code_digest: Fixed<string>
  /** The pairing code, closed in the sealed box while the page shows it. */
  sealed_code: Uint8Array | null
  number: Fixed<string>
  pin_hash: string | null
  failures: number
  status: PairingStatus
  device_id: string | null
  created_at: Fixed<Date>
  expires_at: Fixed<Date>
}

/** The tables of the phone app. */
export const tables = (db: Queryable) => db.withTables<PhoneTables>()
