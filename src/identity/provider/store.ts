import { sql } from 'kysely'
import type { Queryable } from '../../platform/database/connect.ts'
import type { Fixed } from '../../platform/database/tables.ts'

type ProviderTables = {
  account: {
    uid: string
    first_name: string
    last_name: string
    email: string
    language: string
    assurance: string
    status: string
  }
  oidc_record: {
    model: Fixed<string>
    id_digest: Fixed<string>
    sealed_payload: Uint8Array
    uid_digest: string | null
    grant_id: string | null
    expires_at: Date | null
    consumed_at: Date | null
    created_at: Fixed<Date>
  }
  signing_key: { kid: Fixed<string>; sealed_key: Fixed<Uint8Array>; created_at: Fixed<Date> }
  application_entered: {
    session_id: Fixed<string>
    client_id: Fixed<string>
    account_id: string
    provider_session_uid: string
    sid: string | null
    entered_at: Date
  }
}

const tables = (db: Queryable) => db.withTables<ProviderTables>()

/** The engine's identifiers are secrets (codes, tokens, cookies): only their digests are kept. */
export interface ProviderRecord {
  readonly model: string
  readonly idDigest: string
  /** Closed, because one record names the identifiers of others. */
  readonly sealedPayload: Uint8Array
  readonly uidDigest: string | undefined
  readonly grantId: string | undefined
  readonly expiresAt: Date | undefined
  /** When it was kept first. */
  readonly now: Date
}

export async function keepRecord(db: Queryable, record: ProviderRecord): Promise<void> {
  const row = rowOf(record)
  await tables(db)
    .insertInto('oidc_record')
    .values({ model: record.model, id_digest: record.idDigest, created_at: record.now, ...row })
    .onConflict(conflict => conflict.columns(['model', 'id_digest']).doUpdateSet(row))
    .execute()
}

/** False where the record is there already. */
export async function keepNewRecord(db: Queryable, record: ProviderRecord): Promise<boolean> {
  const inserted = await tables(db)
    .insertInto('oidc_record')
    .values({ model: record.model, id_digest: record.idDigest, created_at: record.now, ...rowOf(record) })
    .onConflict(conflict => conflict.columns(['model', 'id_digest']).doNothing())
    .executeTakeFirst()
  return Number(inserted.numInsertedOrUpdatedRows) > 0
}

function rowOf(record: ProviderRecord) {
  return {
    sealed_payload: record.sealedPayload,
    uid_digest: record.uidDigest ?? null,
    grant_id: record.grantId ?? null,
    expires_at: record.expiresAt ?? null,
  }
}

/** A record as it lies in the table, unless it has expired. */
export interface KeptRecord {
  readonly id_digest: string
  readonly sealed_payload: Uint8Array
  readonly consumed_at: Date | null
}

/** When a record came to be, to the millisecond: the engine itself counts whole seconds. */
export async function findBeginning(
  db: Queryable,
  model: string,
  idDigest: string,
): Promise<Date | undefined> {
  const row = await tables(db)
    .selectFrom('oidc_record')
    .select('created_at')
    .where('model', '=', model)
    .where('id_digest', '=', idDigest)
    .executeTakeFirst()
  return row?.created_at
}

export async function findRecord(
  db: Queryable,
  model: string,
  idDigest: string,
): Promise<KeptRecord | undefined> {
  return living(db, model).where('id_digest', '=', idDigest).executeTakeFirst()
}

export async function findRecordByUid(
  db: Queryable,
  model: string,
  uidDigest: string,
): Promise<KeptRecord | undefined> {
  return living(db, model).where('uid_digest', '=', uidDigest).executeTakeFirst()
}

function living(db: Queryable, model: string) {
  return tables(db)
    .selectFrom('oidc_record')
    .select(['id_digest', 'sealed_payload', 'consumed_at'])
    .where('model', '=', model)
    .where(row => row.or([row('expires_at', 'is', null), row('expires_at', '>', sql<Date>`now()`)]))
}

/** Uses a record up; gives false when it was used before, also by a request at the same moment. */
export async function consumeRecord(db: Queryable, model: string, idDigest: string): Promise<boolean> {
  const consumed = await tables(db)
    .updateTable('oidc_record')
    .set({ consumed_at: sql<Date>`now()` })
    .where('model', '=', model)
    .where('id_digest', '=', idDigest)
    .where('consumed_at', 'is', null)
    .executeTakeFirst()
  return consumed.numUpdatedRows > 0n
}

export async function removeRecord(db: Queryable, model: string, idDigest: string): Promise<void> {
  await tables(db)
    .deleteFrom('oidc_record')
    .where('model', '=', model)
    .where('id_digest', '=', idDigest)
    .execute()
}

export async function removeRecordByUid(db: Queryable, model: string, uidDigest: string): Promise<void> {
  await tables(db)
    .deleteFrom('oidc_record')
    .where('model', '=', model)
    .where('uid_digest', '=', uidDigest)
    .execute()
}

export async function removeRecordsOfGrant(db: Queryable, grantId: string): Promise<void> {
  await tables(db).deleteFrom('oidc_record').where('grant_id', '=', grantId).execute()
}

export async function removeExpiredRecords(db: Queryable): Promise<void> {
  await tables(db)
    .deleteFrom('oidc_record')
    .where('expires_at', '<', sql<Date>`now() - interval '1 day'`)
    .execute()
}

export async function listSigningKeys(db: Queryable) {
  return tables(db).selectFrom('signing_key').selectAll().orderBy('created_at', 'desc').execute()
}

export async function addSigningKey(
  db: Queryable,
  key: { readonly kid: string; readonly sealedKey: Uint8Array; readonly now: Date },
): Promise<void> {
  await tables(db)
    .insertInto('signing_key')
    .values({ kid: key.kid, sealed_key: key.sealedKey, created_at: key.now })
    .execute()
}

export async function removeSigningKeys(db: Queryable, kids: readonly string[]): Promise<void> {
  if (kids.length === 0) return
  await tables(db).deleteFrom('signing_key').where('kid', 'in', kids).execute()
}

/** An application that received the person's identity in a session. */
export interface EnteredApplication {
  readonly sessionId: string
  readonly clientId: string
  readonly accountId: string
  readonly providerSessionUid: string
  readonly sid: string | undefined
}

/** Remembers it; what an earlier session in the same browser had entered now belongs to this one. */
export async function keepEntered(db: Queryable, entered: EnteredApplication, now: Date): Promise<void> {
  await tables(db)
    .deleteFrom('application_entered')
    .where('client_id', '=', entered.clientId)
    .where('provider_session_uid', '=', entered.providerSessionUid)
    .where('session_id', '!=', entered.sessionId)
    .execute()
  const row = {
    account_id: entered.accountId,
    provider_session_uid: entered.providerSessionUid,
    sid: entered.sid ?? null,
    entered_at: now,
  }
  await tables(db)
    .insertInto('application_entered')
    .values({ session_id: entered.sessionId, client_id: entered.clientId, ...row })
    .onConflict(conflict => conflict.columns(['session_id', 'client_id']).doUpdateSet(row))
    .execute()
}

export async function listEntered(db: Queryable, sessionId: string): Promise<readonly EnteredApplication[]> {
  const rows = await tables(db)
    .selectFrom('application_entered')
    .selectAll()
    .where('session_id', '=', sessionId)
    .execute()
  return rows.map(row => ({
    sessionId: row.session_id,
    clientId: row.client_id,
    accountId: row.account_id,
    providerSessionUid: row.provider_session_uid,
    sid: row.sid ?? undefined,
  }))
}

export async function removeEntered(db: Queryable, sessionId: string, clientId: string): Promise<void> {
  await tables(db)
    .deleteFrom('application_entered')
    .where('session_id', '=', sessionId)
    .where('client_id', '=', clientId)
    .execute()
}

export async function findActiveAccount(db: Queryable, uid: string) {
  return tables(db)
    .selectFrom('account')
    .select(['uid', 'first_name', 'last_name', 'email', 'language', 'assurance'])
    .where('uid', '=', uid)
    .where('status', '=', 'active')
    .executeTakeFirst()
}
