import type { Queryable } from '../../../../platform/database/connect.ts'
import type { PairingStatus } from '../types.ts'
import { tables } from './tables.ts'

export interface NewPairing {
  readonly id: string
  readonly accountId: string
  readonly sessionId: string
  readonly deviceName: string
  readonly codeDigest: string
  readonly sealedCode: Uint8Array
  readonly number: string
  readonly pinHash: string
  readonly now: Date
  readonly expiresAt: Date
}

export async function addPairing(db: Queryable, pairing: NewPairing): Promise<void> {
  await tables(db)
    .insertInto('phone_pairing')
    .values({
      id: pairing.id,
      account_id: pairing.accountId,
      session_id: pairing.sessionId,
      device_name: pairing.deviceName,
      code_digest: pairing.codeDigest,
      sealed_code: pairing.sealedCode,
      number: pairing.number,
      pin_hash: pairing.pinHash,
      failures: 0,
      status: 'open',
      device_id: null,
      created_at: pairing.now,
      expires_at: pairing.expiresAt,
    })
    .execute()
}

export async function keepPairingFailures(db: Queryable, id: string, failures: number): Promise<void> {
  await tables(db).updateTable('phone_pairing').set({ failures }).where('id', '=', id).execute()
}

export async function forgetPairingFailure(db: Queryable, id: string): Promise<void> {
  await tables(db)
    .updateTable('phone_pairing')
    .set(({ eb }) => ({ failures: eb('failures', '-', 1) }))
    .where('id', '=', id)
    .where('failures', '>', 0)
    .execute()
}

/** Ends a pairing and forgets the code and what was kept of the PIN. */
export async function closePairing(
  db: Queryable,
  id: string,
  end: { readonly status: Exclude<PairingStatus, 'open'>; readonly deviceId?: string },
): Promise<void> {
  await tables(db)
    .updateTable('phone_pairing')
    .set({ status: end.status, device_id: end.deviceId ?? null, sealed_code: null, pin_hash: null })
    .where('id', '=', id)
    .execute()
}

/** Only the newest pairing of an account is open. */
export async function closeOpenPairings(db: Queryable, accountId: string): Promise<void> {
  await tables(db)
    .updateTable('phone_pairing')
    .set({ status: 'void', sealed_code: null, pin_hash: null })
    .where('account_id', '=', accountId)
    .where('status', '=', 'open')
    .execute()
}

/** Forgets what was kept for pairings that ended by time, and old pairings altogether. */
export async function tidyPairings(
  db: Queryable,
  { now, before }: { now: Date; before: Date },
): Promise<void> {
  await tables(db)
    .updateTable('phone_pairing')
    .set({ status: 'void', sealed_code: null, pin_hash: null })
    .where('status', '=', 'open')
    .where('expires_at', '<=', now)
    .execute()
  await tables(db).deleteFrom('phone_pairing').where('created_at', '<', before).execute()
}
