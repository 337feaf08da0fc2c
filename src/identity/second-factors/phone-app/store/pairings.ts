import type { Selectable } from 'kysely'
import type { Queryable } from '../../../../platform/database/connect.ts'
import type { IdentityTables } from '../../../tables.ts'
import type { Pairing } from '../types.ts'
import { type PhonePairingTable, tables } from './tables.ts'

function toPairing(row: Selectable<PhonePairingTable>): Pairing {
  return {
    id: row.id,
    accountId: row.account_id,
    sessionId: row.session_id,
    deviceName: row.device_name,
    sealedCode: row.sealed_code ?? undefined,
    number: row.number,
    pinHash: row.pin_hash ?? undefined,
    failures: row.failures,
    status: row.status,
    deviceId: row.device_id ?? undefined,
    expiresAt: row.expires_at,
  }
}

/** The place of a pairing's code, for the sealed box. */
export function pairingPlace(id: string, accountId: string): readonly string[] {
  return ['phone_pairing', 'sealed_code', id, accountId]
}

/** A pairing as the page shows it: only in the session that began it. */
export async function findPairing(
  db: Queryable,
  id: string,
  sessionId: string,
): Promise<Pairing | undefined> {
  const row = await tables(db)
    .selectFrom('phone_pairing')
    .selectAll()
    .where('id', '=', id)
    .where('session_id', '=', sessionId)
    .executeTakeFirst()
  return row === undefined ? undefined : toPairing(row)
}

/** A pairing as the phone finds it, while the session that began it lasts; locked until the transaction ends. */
export async function lockPairingByCode(db: Queryable, codeDigest: string): Promise<Pairing | undefined> {
  const row = await tables(db)
    .selectFrom('phone_pairing')
    .selectAll()
    .where('code_digest', '=', codeDigest)
    .where('session_id', 'in', openSessions(db))
    .forUpdate()
    .executeTakeFirst()
  return row === undefined ? undefined : toPairing(row)
}

function openSessions(db: Queryable) {
  return db
    .withTables<Pick<IdentityTables, 'sign_in_session'>>()
    .selectFrom('sign_in_session')
    .select('id')
    .where('ended_at', 'is', null)
}
