import type { Fixed } from '../platform/database/tables.ts'

export interface AuthenticatorCodeTable {
  id: Fixed<string>
  account_id: Fixed<string>
  name: string
  /** The 160-bit seed, closed in the sealed box. */
  seed: Uint8Array
  created_at: Fixed<Date>
  confirmed_at: Date | null
  /** The last time step whose code was accepted. */
  last_step: number | null
  last_used_at: Date | null
  removed_at: Date | null
}

export interface RecoveryCodeTable {
  id: Fixed<string>
  account_id: Fixed<string>
  set_id: Fixed<string>
  digest: Fixed<string>
  created_at: Fixed<Date>
  confirmed_at: Date | null
  used_at: Date | null
  replaced_at: Date | null
}
