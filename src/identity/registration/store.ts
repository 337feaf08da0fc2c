import { sql } from 'kysely'
import type { Queryable } from '../../platform/database/connect.ts'
import type { IdentityTables } from '../tables.ts'

const tables = (db: Queryable) => db.withTables<IdentityTables>()

export interface NewAccount {
  readonly id: string
  readonly uid: string
  readonly firstName: string
  readonly lastName: string
  readonly email: string
  readonly language: string
  readonly now: Date
}

/** Adds an account; gives false when somebody has just taken the address. */
export async function addAccount(db: Queryable, account: NewAccount): Promise<boolean> {
  const added = await tables(db)
    .insertInto('account')
    .values({
      id: account.id,
      uid: account.uid,
      first_name: account.firstName,
      last_name: account.lastName,
      email: account.email,
      language: account.language,
      status: 'unconfirmed',
      password_hash: null,
      assurance: 'low',
      privacy_read_at: account.now,
      created_at: account.now,
      confirmed_at: null,
    })
    .onConflict(conflict => conflict.column('email').doNothing())
    .executeTakeFirst()
  return (added.numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** Keeps an address that nobody has confirmed a week longer. */
export async function touchUnconfirmed(db: Queryable, id: string, now: Date): Promise<void> {
  await tables(db)
    .updateTable('account')
    .set({ privacy_read_at: now })
    .where('id', '=', id)
    .where('status', '=', 'unconfirmed')
    .execute()
}

export function findByEmail(db: Queryable, email: string) {
  return tables(db)
    .selectFrom('account')
    .select(['id', 'status'])
    .where('email', '=', email)
    .executeTakeFirst()
}

/** The name and the language of an account that is asked for. */
export interface Person {
  readonly firstName: string
  readonly lastName: string
  readonly language: string
}

/** Makes an account active, with the name that stands with the link. */
export async function confirmAccount(db: Queryable, id: string, by: Person & { readonly now: Date }) {
  const { firstName, lastName, language, now } = by
  await tables(db)
    .updateTable('account')
    .set({ status: 'active', confirmed_at: now, first_name: firstName, last_name: lastName, language })
    .where('id', '=', id)
    .where('status', '=', 'unconfirmed')
    .execute()
}

export interface NewLink {
  readonly id: string
  readonly accountId: string
  readonly purpose: 'activation' | 'password-reset'
  readonly continuePath: string | null
  readonly person: Person | undefined
  readonly now: Date
  readonly expiresAt: Date
}

export async function addLink(db: Queryable, link: NewLink): Promise<void> {
  await tables(db)
    .insertInto('mailed_link')
    .values({
      id: link.id,
      account_id: link.accountId,
      purpose: link.purpose,
      digest: null,
      continue_path: link.continuePath,
      first_name: link.person?.firstName ?? null,
      last_name: link.person?.lastName ?? null,
      language: link.person?.language ?? null,
      created_at: link.now,
      expires_at: link.expiresAt,
      used_at: null,
    })
    .execute()
}

/** Gives a link the secret that goes out by mail. */
export async function keepLinkSecret(
  db: Queryable,
  link: { readonly id: string; readonly digest: string; readonly expiresAt: Date },
): Promise<void> {
  await tables(db)
    .updateTable('mailed_link')
    .set({ digest: link.digest, expires_at: link.expiresAt })
    .where('id', '=', link.id)
    .where('used_at', 'is', null)
    .execute()
}

/** Ends the unused links of an account, such as when a newer one was used. */
export async function endLinks(db: Queryable, accountId: string, now: Date): Promise<void> {
  await tables(db)
    .updateTable('mailed_link')
    .set({ used_at: now })
    .where('account_id', '=', accountId)
    .where('used_at', 'is', null)
    .execute()
}

const linkColumns = [
  'mailed_link.id',
  'mailed_link.account_id as accountId',
  'mailed_link.purpose',
  'mailed_link.continue_path as continuePath',
  'mailed_link.expires_at as expiresAt',
  'mailed_link.used_at as usedAt',
  'account.email',
  'account.status',
] as const

/** A mailed link with its account, by its secret's digest. */
export async function findLinkRow(db: Queryable, digest: string) {
  return toLink(await links(db).where('digest', '=', digest).executeTakeFirst())
}

/** The same, also by its identifier; nobody else uses it before the transaction ends. */
export async function lockLinkRow(db: Queryable, by: { readonly digest: string } | { readonly id: string }) {
  const all = links(db).forUpdate('mailed_link')
  const found = 'id' in by ? all.where('mailed_link.id', '=', by.id) : all.where('digest', '=', by.digest)
  return toLink(await found.executeTakeFirst())
}

function links(db: Queryable) {
  return tables(db)
    .selectFrom('mailed_link')
    .innerJoin('account', 'account.id', 'mailed_link.account_id')
    .select(linkColumns)
    .select(({ fn }) => [
      fn.coalesce('mailed_link.first_name', 'account.first_name').as('firstName'),
      fn.coalesce('mailed_link.last_name', 'account.last_name').as('lastName'),
      fn.coalesce('mailed_link.language', 'account.language').as('language'),
    ])
}

function toLink<Row extends { readonly usedAt: Date | null }>(row: Row | undefined) {
  return row === undefined ? undefined : { ...row, usedAt: row.usedAt ?? undefined }
}

/** When mails to an address were asked for; others that ask for the same wait until this transaction ends. */
export async function listMailRequests(
  db: Queryable,
  addressDigest: string,
  since: Date,
): Promise<readonly Date[]> {
  await sql`select pg_advisory_xact_lock(883, hashtext(${addressDigest}))`.execute(db)
  const rows = await tables(db)
    .selectFrom('mail_request')
    .select('at')
    .where('address_digest', '=', addressDigest)
    .where('at', '>', since)
    .execute()
  return rows.map(row => row.at)
}

export async function addMailRequest(db: Queryable, addressDigest: string, now: Date): Promise<void> {
  await tables(db).insertInto('mail_request').values({ address_digest: addressDigest, at: now }).execute()
}

export async function removeMailRequests(db: Queryable, before: Date): Promise<void> {
  await tables(db).deleteFrom('mail_request').where('at', '<', before).execute()
}

/** Removes links that could last be used before an instant. */
export async function removeLinks(db: Queryable, before: Date): Promise<void> {
  await tables(db).deleteFrom('mailed_link').where('expires_at', '<', before).execute()
}

/** Removes accounts that were asked for before an instant and never confirmed, with their links. */
export async function removeUnconfirmed(db: Queryable, before: Date): Promise<void> {
  const old = tables(db)
    .selectFrom('account')
    .select('id')
    .where('status', '=', 'unconfirmed')
    .where('privacy_read_at', '<', before)
  await tables(db).deleteFrom('mailed_link').where('account_id', 'in', old).execute()
  await tables(db)
    .deleteFrom('account')
    .where('status', '=', 'unconfirmed')
    .where('privacy_read_at', '<', before)
    .execute()
}
