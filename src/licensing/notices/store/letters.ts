import { type RawBuilder, sql } from 'kysely'
import type { DocumentType } from '../../../law/annex.ts'
import type { Queryable } from '../../../platform/database/connect.ts'
import type { Concerned, LetterFacts } from '../types.ts'

/** Of documents, people and roles what a letter needs. */
type NoticeTables = {
  document: {
    id: string
    type: DocumentType
    number: string
    country_of_import: string | null
    operator_id: string
    created_by: string
    signature: object | null
    changed_at: Date
    signed_at: Date | null
    warned_at: Date | null
  }
  person: { account_id: string; given_name: string; email: string; language: string }
  application: { document_id: string; assigned_to: string | null; next_day: string | null }
}

const tables = (db: Queryable) => db.withTables<NoticeTables>()

const ofHolder = sql`role.operator_id = document.operator_id`

/** Roles of the holder, and of those with a mandate of it at an instant. */
const actsForHolder = (now: Date) => sql`(${ofHolder} or exists (select from mandate
  where mandate.holder_id = document.operator_id and mandate.representative_id = role.operator_id
    and document.type = any(mandate.types) and mandate.ended_at is null
    and mandate.starts_at <= ${now}::timestamptz and mandate.ends_at > ${now}::timestamptz))`

const isSigner = sql`role.account_id = document.signature ->> 'account'`
const isCreator = sql`'account:' || role.account_id = document.created_by`

/** Who stands in which relation to a document at an instant; of roles the valid ones alone. */
export async function findConcerned(
  db: Queryable,
  {
    documentId,
    opinionId,
    now,
  }: { readonly documentId: string; readonly opinionId?: string | undefined; readonly now: Date },
): Promise<Concerned | undefined> {
  const row = await tables(db)
    .selectFrom('document')
    .leftJoin('application', 'application.document_id', 'document.id')
    .where('document.id', '=', documentId)
    .select([
      accountsWhere(sql`${isSigner} and ${actsForHolder(now)}`).as('signer'),
      accountsWhere(sql`${isCreator} and ${actsForHolder(now)}`).as('creator'),
      accountsWhere(sql`role.is_administrator and ${ofHolder} and not exists (${ownSignersAndCreators})`).as(
        'holder',
      ),
      accountsWhere(
        sql`role.authority_id = document.authority_id
          and role.account_id = coalesce(application.assigned_to, role.account_id)`,
      ).as('officers'),
      accountsWhere(sql`role.authority_id = document.authority_id and role.may_use_seal`).as('sealers'),
      accountsWhere(
        sql`role.authority_id in (select authority_id from home_notice where document_id = document.id)`,
      ).as('homeOfficers'),
      accountsWhere(sql`role.authority_id is not null and ${speaksFor('authority_id')}`).as('authorities'),
      accountsWhere(sql`role.customs_office is not null and ${speaksFor('customs_office')}`).as('customs'),
      askedOf(opinionId).as('asked'),
    ])
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { homeOfficers, ...others } = row
  return { ...others, 'home officers': homeOfficers }
}

/** The administrators of an organisation; where there is none, everybody who works there. */
const speaksFor = (organisation: 'authority_id' | 'customs_office') =>
  sql`(role.is_administrator or not exists (select from user_role as other where other.status = 'valid'
    and other.is_administrator and ${sql.ref(`other.${organisation}`)} = ${sql.ref(`role.${organisation}`)}))`

const ownSignersAndCreators = sql`select from user_role as role
  where role.status = 'valid' and ${ofHolder} and (${isSigner} or ${isCreator})`

/** Whoever was asked for an opinion: the expert that accepted, or all who work where it was asked. */
function askedOf(opinionId: string | undefined) {
  return sql<readonly string[]>`coalesce((
    select array_agg(distinct coalesce(opinion.account_id, role.account_id))
    from opinion left join user_role as role on role.status = 'valid'
      and (role.authority_id = opinion.asked_authority_id or role.customs_office = opinion.asked_office)
    where opinion.id = ${opinionId ?? null}::uuid and coalesce(opinion.account_id, role.account_id) is not null), '{}')`
}

function accountsWhere(condition: RawBuilder<unknown>) {
  return sql<readonly string[]>`coalesce((
    select array_agg(distinct role.account_id) from user_role as role
    where role.status = 'valid' and ${condition}), '{}')`
}

/** The facts of letters to some people about a document. */
export async function listLetterFacts(
  db: Queryable,
  wanted: { readonly documentId: string; readonly accounts: readonly string[] },
): Promise<readonly LetterFacts[]> {
  return tables(db)
    .selectFrom('document')
    .leftJoin('application', 'application.document_id', 'document.id')
    .innerJoin('person', join => join.on(sql<boolean>`person.account_id = any(${wanted.accounts}::text[])`))
    .where('document.id', '=', wanted.documentId)
    .select([
      'document.type',
      'document.number',
      'document.country_of_import as countryOfImport',
      sql<Date>`coalesce(signed_at, changed_at)`.as('at'),
      'document.warned_at as warnedAt',
      'application.next_day as nextDay',
      'person.account_id as accountId',
      'person.given_name as givenName',
      'person.email',
      'person.language',
    ])
    .execute()
}
