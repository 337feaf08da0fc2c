import { sql } from 'kysely'
import type { Queryable } from '../../../platform/database/connect.ts'
import { json } from '../../../platform/database/json.ts'
import type { Account, Session } from '../../account.ts'
import type { Level } from '../../actor.ts'
import type { IdentityTables } from '../../tables.ts'

const tables = (db: Queryable) => db.withTables<IdentityTables>()

const sessionColumns = [
  'sign_in_session.id',
  'account_id',
  'level',
  'methods',
  'browser',
  'address',
  'continue_path',
  'sign_in_session.created_at',
  'sign_in_session.confirmed_at',
  'last_seen_at',
] as const

interface SessionRow {
  readonly id: string
  readonly account_id: string
  readonly level: Level
  readonly methods: readonly string[]
  readonly browser: string
  readonly address: string
  readonly continue_path: string | null
  readonly created_at: Date
  readonly confirmed_at: Date
  readonly last_seen_at: Date
}

function toSession(row: SessionRow): Session {
  return {
    id: row.id,
    accountId: row.account_id,
    level: row.level,
    methods: row.methods,
    browser: row.browser,
    address: row.address,
    createdAt: row.created_at,
    confirmedAt: row.confirmed_at,
    lastSeenAt: row.last_seen_at,
    continuePath: row.continue_path ?? undefined,
  }
}

/** The session of a secret, when nobody ended it and its account is active. */
export async function findSessionByDigest(db: Queryable, digest: string) {
  const row = await tables(db)
    .selectFrom('sign_in_session')
    .innerJoin('account', 'account.id', 'account_id')
    .select(sessionColumns)
    .select(['uid', 'first_name', 'last_name', 'email', 'language', 'assurance'])
    .where('digest', '=', digest)
    .where('ended_at', 'is', null)
    .where('account.status', '=', 'active')
    .executeTakeFirst()
  if (row === undefined) return undefined
  const account: Account = {
    id: row.account_id,
    uid: row.uid,
    firstName: row.first_name,
    lastName: row.last_name,
    email: row.email,
    language: row.language,
    assurance: row.assurance,
  }
  return { session: toSession(row), account }
}

export async function findSession(db: Queryable, id: string): Promise<Session | undefined> {
  const row = await tables(db)
    .selectFrom('sign_in_session')
    .select(sessionColumns)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return row === undefined ? undefined : toSession(row)
}

/** Whether an account ever had another session with two factors, ended or not, in the year that they are kept. */
export async function hasOtherSession(db: Queryable, accountId: string, id: string): Promise<boolean> {
  const other = await tables(db)
    .selectFrom('sign_in_session')
    .select('id')
    .where('account_id', '=', accountId)
    .where('level', '<>', 'basic')
    .where('id', '<>', id)
    .limit(1)
    .executeTakeFirst()
  return other !== undefined
}

/** Sessions of an account that nobody ended, newest first. */
export async function listSessions(db: Queryable, accountId: string): Promise<readonly Session[]> {
  const rows = await tables(db)
    .selectFrom('sign_in_session')
    .select(sessionColumns)
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .orderBy('last_seen_at', 'desc')
    .execute()
  return rows.map(toSession)
}

const MOST_AT_ONCE = 500

/** The applications entered in the session of the surrounding statement. */
function applicationsEntered(db: Queryable) {
  return db
    .withTables<{ application_entered: { session_id: string }; sign_in_session: { id: string } }>()
    .selectFrom('application_entered')
    .select('session_id')
    .whereRef('application_entered.session_id', '=', sql.ref('sign_in_session.id'))
}

/**
 * Sessions that nobody ended although their time is over, oldest first, at most five hundred at once. Whoever entered
 * an application may be at work there: without use such a session only ends when it is old.
 */
export async function listStaleSessions(
  db: Queryable,
  limits: { readonly unusedSince: Date; readonly begunBefore: Date },
): Promise<readonly string[]> {
  const rows = await tables(db)
    .selectFrom('sign_in_session')
    .select('id')
    .where('ended_at', 'is', null)
    .where(({ eb, or, and, not, exists }) =>
      or([
        eb('created_at', '<=', limits.begunBefore),
        and([eb('last_seen_at', '<=', limits.unusedSince), not(exists(applicationsEntered(db)))]),
      ]),
    )
    .orderBy('last_seen_at')
    .limit(MOST_AT_ONCE)
    .execute()
  return rows.map(row => row.id)
}

export interface NewSession {
  readonly id: string
  readonly digest: string
  readonly accountId: string
  readonly level: Level
  readonly methods: readonly string[]
  readonly browser: string
  readonly address: string
  readonly continuePath: string | null
  readonly now: Date
}

export async function addSession(db: Queryable, session: NewSession): Promise<void> {
  await tables(db)
    .insertInto('sign_in_session')
    .values({
      id: session.id,
      digest: session.digest,
      account_id: session.accountId,
      level: session.level,
      methods: json(session.methods),
      browser: session.browser,
      address: session.address,
      continue_path: session.continuePath,
      created_at: session.now,
      confirmed_at: session.now,
      last_seen_at: session.now,
      ended_at: null,
      end_reason: null,
    })
    .execute()
}

/** Gives a session a new secret and level; the old secret is dead at once. */
export async function renewSession(
  db: Queryable,
  session: Pick<NewSession, 'id' | 'digest' | 'level' | 'methods' | 'now'>,
): Promise<void> {
  const { id, digest, level, now } = session
  await tables(db)
    .updateTable('sign_in_session')
    .set({ digest, level, methods: json(session.methods), confirmed_at: now, last_seen_at: now })
    .where('id', '=', id)
    .execute()
}

export async function touchSession(db: Queryable, id: string, now: Date): Promise<void> {
  await tables(db).updateTable('sign_in_session').set({ last_seen_at: now }).where('id', '=', id).execute()
}

/** Ends a session and gives whose it was; nothing when it had already ended. */
export async function endSessionRow(
  db: Queryable,
  { id, now, reason }: { readonly id: string; readonly now: Date; readonly reason: string },
): Promise<string | undefined> {
  const ended = await tables(db)
    .updateTable('sign_in_session')
    .set({ ended_at: now, end_reason: reason })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .returning('account_id')
    .executeTakeFirst()
  return ended?.account_id
}

export async function keepContinuePath(db: Queryable, id: string, continuePath: string): Promise<void> {
  await tables(db)
    .updateTable('sign_in_session')
    .set({ continue_path: continuePath })
    .where('id', '=', id)
    .execute()
}

/** Removes sessions that ended before an instant, once no sign-in under way names them. */
export async function removeSessions(db: Queryable, before: Date): Promise<void> {
  const named = tables(db)
    .selectFrom('sign_in_attempt')
    .select('session_id')
    .where('session_id', 'is not', null)
  await tables(db)
    .deleteFrom('sign_in_session')
    .where('ended_at', '<', before)
    .where('id', 'not in', named)
    .execute()
}
