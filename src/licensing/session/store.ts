import { sql } from 'kysely'
import type { Queryable } from '../../platform/database/connect.ts'

type SessionTables = {
  person: {
    account_id: string
    given_name: string
    family_name: string
    email: string
    language: string
  }
  session: {
    id: string
    digest: string
    account_id: string
    sid: string | null
    id_token: string
    level: string
    confirmed_at: Date
    active_role_id: string | null
    created_at: Date
    last_seen_at: Date
    ended_at: Date | null
  }
  sign_in_request: {
    state_digest: string
    browser_digest: string
    nonce: string
    code_verifier: string
    continue_path: string
    created_at: Date
  }
}

const tables = (db: Queryable) => db.withTables<SessionTables>()

/** A signed-in browser and whose it is. */
export interface Session {
  readonly id: string
  readonly accountId: string
  readonly givenName: string
  readonly familyName: string
  readonly email: string
  readonly language: string
  readonly level: string
  readonly confirmedAt: Date
  readonly activeRoleId: string | undefined
  readonly createdAt: Date
  readonly lastSeenAt: Date
}

export interface NewSession {
  readonly id: string
  readonly digest: string
  readonly accountId: string
  readonly sid: string | undefined
  readonly idToken: string
  readonly level: string
  readonly confirmedAt: Date
  readonly activeRoleId: string | undefined
  /** Since when the session counts: a renewed one since its first sign-in. */
  readonly begunAt: Date
}

export async function insertSession(db: Queryable, session: NewSession, now: Date): Promise<void> {
  await tables(db)
    .insertInto('session')
    .values({
      id: session.id,
      digest: session.digest,
      account_id: session.accountId,
      sid: session.sid ?? null,
      id_token: session.idToken,
      level: session.level,
      confirmed_at: session.confirmedAt,
      active_role_id: session.activeRoleId ?? null,
      created_at: session.begunAt,
      last_seen_at: now,
    })
    .execute()
}

/** The session by its secret's digest, unless it has ended, lay idle since `idleSince` or began before `begunSince`. */
export async function findLivingSession(
  db: Queryable,
  digest: string,
  limits: { readonly idleSince: Date; readonly begunSince: Date },
): Promise<Session | undefined> {
  const row = await tables(db)
    .selectFrom('session')
    .innerJoin('person', 'person.account_id', 'session.account_id')
    .selectAll()
    .select('session.account_id')
    .where('digest', '=', digest)
    .where('ended_at', 'is', null)
    .where('session.last_seen_at', '>', limits.idleSince)
    .where('created_at', '>', limits.begunSince)
    .executeTakeFirst()
  if (row === undefined) return undefined
  return {
    id: row.id,
    accountId: row.account_id,
    givenName: row.given_name,
    familyName: row.family_name,
    email: row.email,
    language: row.language,
    level: row.level,
    confirmedAt: row.confirmed_at,
    activeRoleId: row.active_role_id ?? undefined,
    createdAt: row.created_at,
    lastSeenAt: row.last_seen_at,
  }
}

export async function touchSession(db: Queryable, id: string, now: Date): Promise<void> {
  await tables(db).updateTable('session').set({ last_seen_at: now }).where('id', '=', id).execute()
}

export async function setActiveRole(db: Queryable, id: string, roleId: string | null): Promise<void> {
  await tables(db).updateTable('session').set({ active_role_id: roleId }).where('id', '=', id).execute()
}

/** Sets the role of a session that has none; gives the one it has then. */
export async function setFirstRole(db: Queryable, id: string, roleId: string): Promise<string | undefined> {
  const row = await tables(db)
    .updateTable('session')
    .set({ active_role_id: sql<string>`coalesce(active_role_id, ${roleId})` })
    .where('id', '=', id)
    .returning('active_role_id')
    .executeTakeFirst()
  return row?.active_role_id ?? undefined
}

/** The role in which an account acted in its newest session. */
export async function findLastRole(db: Queryable, accountId: string): Promise<string | undefined> {
  const row = await tables(db)
    .selectFrom('session')
    .select('active_role_id')
    .where('account_id', '=', accountId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.active_role_id ?? undefined
}

export interface EndedSession {
  readonly idToken: string
  readonly begunAt: Date
  readonly activeRoleId: string | undefined
}

/** Ends one session; gives its ID token, for signing out of Login, when it began, and its role. */
export async function endSession(db: Queryable, id: string, now: Date): Promise<EndedSession | undefined> {
  const row = await tables(db)
    .updateTable('session')
    .set({ ended_at: now })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .returning(['id_token', 'created_at', 'active_role_id'])
    .executeTakeFirst()
  if (row === undefined) return undefined
  return { idToken: row.id_token, begunAt: row.created_at, activeRoleId: row.active_role_id ?? undefined }
}

/** Ends the sessions of a session at Login or, without its name, of the whole account. */
export async function endSessionsOf(
  db: Queryable,
  login: { readonly sid: string | undefined; readonly accountId: string | undefined },
  now: Date,
): Promise<readonly string[]> {
  const living = tables(db).updateTable('session').set({ ended_at: now }).where('ended_at', 'is', null)
  const scoped =
    login.sid === undefined
      ? living.where('account_id', '=', login.accountId ?? '')
      : living.where('sid', '=', login.sid)
  const rows = await scoped.returning('id').execute()
  return rows.map(row => row.id)
}

/** Removes the sessions that began before an instant; the newest of each account stays, without the person's name in it. */
export async function tidySessions(db: Queryable, before: Date): Promise<void> {
  await tables(db)
    .deleteFrom('session')
    .where('created_at', '<', before)
    .where('id', 'not in', newestOfEach(db, before))
    .execute()
  await tables(db).updateTable('session').set({ id_token: '' }).where('created_at', '<', before).execute()
}

function newestOfEach(db: Queryable, before: Date) {
  return tables(db)
    .selectFrom('session')
    .distinctOn('account_id')
    .select('id')
    .where('created_at', '<', before)
    .orderBy('account_id')
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
}

export interface SignInRequest {
  readonly stateDigest: string
  readonly browserDigest: string
  readonly nonce: string
  readonly codeVerifier: string
  readonly continuePath: string
}

export async function insertSignInRequest(db: Queryable, request: SignInRequest, now: Date): Promise<void> {
  await tables(db)
    .insertInto('sign_in_request')
    .values({
      state_digest: request.stateDigest,
      browser_digest: request.browserDigest,
      nonce: request.nonce,
      code_verifier: request.codeVerifier,
      continue_path: request.continuePath,
      created_at: now,
    })
    .execute()
}

/** The request that an answer belongs to, locked; it was answered already where its verifier is empty. */
export async function lockSignInRequest(
  db: Queryable,
  keys: { readonly stateDigest: string; readonly browserDigest: string; readonly since: Date },
): Promise<SignInRequest | undefined> {
  const row = await tables(db)
    .selectFrom('sign_in_request')
    .selectAll()
    .where('state_digest', '=', keys.stateDigest)
    .where('browser_digest', '=', keys.browserDigest)
    .where('created_at', '>', keys.since)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) return undefined
  return {
    stateDigest: row.state_digest,
    browserDigest: row.browser_digest,
    nonce: row.nonce,
    codeVerifier: row.code_verifier,
    continuePath: row.continue_path,
  }
}

/** Only where the person was going is kept, for when the same answer comes again. */
export async function markAnswered(db: Queryable, stateDigest: string): Promise<void> {
  await tables(db)
    .updateTable('sign_in_request')
    .set({ nonce: '', code_verifier: '' })
    .where('state_digest', '=', stateDigest)
    .execute()
}

export async function removeOldSignInRequests(db: Queryable, before: Date): Promise<void> {
  await tables(db).deleteFrom('sign_in_request').where('created_at', '<', before).execute()
}
