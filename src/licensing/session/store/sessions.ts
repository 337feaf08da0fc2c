import type { Queryable } from '../../../platform/database/connect.ts'
import { tables } from './tables.ts'

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
