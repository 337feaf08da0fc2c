import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { IsoDate } from '../../../law/iso-date.ts'
import type { Queryable } from '../../../platform/database/connect.ts'
import type { WorkPart } from '../rules/work-parts.ts'
import type { CaseNote, WorkSearch } from '../types.ts'
import { tables } from './tables.ts'

/** Which part of the work of an authority, and what it is narrowed to. */
export interface WorkFilter extends WorkSearch {
  readonly authorityId: string
  readonly account: string
  readonly waiting: WorkPart
}

/** Where a page of the work list ends: the day and the case of its last line. */
export interface WorkCursor {
  readonly nextDay: IsoDate
  readonly id: string
}

const parts: Readonly<Record<WorkFilter['waiting'], (account: string) => RawBuilder<SqlBool>>> = {
  mine: account => sql`application.waits_for = 'authority' and application.assigned_to = ${account}`,
  colleagues: account => sql`application.waits_for = 'authority' and application.assigned_to <> ${account}`,
  unassigned: () => sql`application.waits_for = 'authority' and application.assigned_to is null`,
  applicant: () => sql`application.waits_for = 'holder'`,
  seal: () => sql`application.waits_for = 'seal'`,
  all: () => sql`application.waits_for is not null`,
}

/** The one condition of lists and counts, so that they agree. */
function isWork(filter: WorkFilter): RawBuilder<SqlBool> {
  const { authorityId, account, waiting } = filter
  return sql<SqlBool>`(document.authority_id = ${authorityId}
    and document.status in ('SUBMITTED_FOR_DECISION', 'CONDITIONALLY_REJECTED')
    and ${sql.join([parts[waiting](account), ...narrowing(filter)], sql` and `)})`
}

// Words hold letters and digits only, so they cannot be operators of the search language.
function narrowing({ words, holder, status, country, category }: WorkSearch): RawBuilder<SqlBool>[] {
  const asked = words.map(word => `${word}:*`).join(' & ')
  return [
    ...(words.length === 0 ? [] : [sql<SqlBool>`document.search @@ ${asked}::tsquery`]),
    ...(holder === undefined
      ? []
      : [sql<SqlBool>`strpos(lower(document.holder ->> 'name'), lower(${holder})) > 0`]),
    ...(status === undefined ? [] : [sql<SqlBool>`document.status = ${status}`]),
    ...(country === undefined ? [] : [sql<SqlBool>`document.country_of_interest = ${country}`]),
    ...(category === undefined ? [] : [sql<SqlBool>`${category} = any(document.categories)`]),
  ]
}

/** The first picture of the first good. */
const firstPicture = sql<string | null>`(select photograph.id::text from cultural_good
  join photograph on photograph.good_id = cultural_good.id where cultural_good.document_id = document.id
  order by cultural_good.position, photograph.position limit 1)`

/** One page of the cases of an authority, the nearest last day first. */
export function listWork(
  db: Queryable,
  options: WorkFilter & { readonly after: WorkCursor | undefined; readonly limit: number },
) {
  const { after, limit } = options
  let query = tables(db)
    .selectFrom('application')
    .innerJoin('document', 'document.id', 'application.document_id')
    .where(isWork(options))
    .select([
      'document.id',
      'document.number',
      'document.status',
      'document.sub_state as subState',
      'document.flags',
      'document.title',
      'application.waits_for as waitsFor',
      'application.request_day as requestDay',
      'application.answer_day as answerDay',
      'application.decision_day as decisionDay',
      'application.next_day as nextDay',
      'application.received_at as receivedAt',
      'application.assigned_to as assignedTo',
      'application.assigned_name as assignedName',
    ])
    .select([
      firstPicture.as('picture'),
      sql<string>`coalesce(document.holder ->> 'name', document.holder_name)`.as('holderName'),
      sql<string | null>`document.country_of_interest`.as('countryOfInterest'),
    ])
  if (after !== undefined)
    query = query.where(
      sql<SqlBool>`(application.next_day, document.id) > (${after.nextDay}::date, ${after.id}::uuid)`,
    )
  return query.orderBy('application.next_day').orderBy('document.id').limit(limit).execute()
}

/** How many cases are in such a part of the work. */
export async function countWork(db: Queryable, filter: WorkFilter): Promise<number> {
  const { count } = await tables(db)
    .selectFrom('application')
    .innerJoin('document', 'document.id', 'application.document_id')
    .where(isWork(filter))
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Countries of interest and categories of an authority's open cases: to what its list can be narrowed. */
export async function listWorkChoices(db: Queryable, authorityId: string) {
  const { countries, categories } = await tables(db)
    .selectFrom('application')
    .innerJoin('document', 'document.id', 'application.document_id')
    .where(isWork({ authorityId, account: '', waiting: 'all', words: [] }))
    .select([
      sql<readonly string[]>`coalesce(array_agg(distinct document.country_of_interest)
        filter (where document.country_of_interest is not null), '{}')`.as('countries'),
      sql<readonly string[]>`coalesce((select array_agg(distinct each) from document as other,
        unnest(other.categories) as each where other.authority_id = ${authorityId}
        and other.status in ('SUBMITTED_FOR_DECISION', 'CONDITIONALLY_REJECTED')), '{}')`.as('categories'),
    ])
    .executeTakeFirstOrThrow()
  return { countries, categories }
}

export interface Assignment {
  readonly id: string
  readonly to: { readonly account: string; readonly name: string } | undefined
  readonly at: Date
}

export async function updateAssignment(db: Queryable, { id, to, at }: Assignment): Promise<void> {
  await tables(db)
    .updateTable('application')
    .set({
      assigned_to: to?.account ?? null,
      assigned_name: to?.name ?? null,
      assigned_at: to === undefined ? null : at,
    })
    .where('document_id', '=', id)
    .execute()
}

/** An officer with a valid role in an authority. */
export function findOfficer(
  db: Queryable,
  wanted: { readonly account: string; readonly authorityId: string },
) {
  return tables(db)
    .selectFrom('user_role')
    .innerJoin('person', 'person.account_id', 'user_role.account_id')
    .where('user_role.account_id', '=', wanted.account)
    .where('user_role.authority_id', '=', wanted.authorityId)
    .where('user_role.status', '=', 'valid')
    .select(['person.account_id as account', 'given_name as givenName', 'family_name as familyName'])
    .executeTakeFirst()
}

/** Who may be given the cases of an authority: everybody with a valid role there, with what each has open. */
export function listOfficers(db: Queryable, authorityId: string) {
  return tables(db)
    .selectFrom('user_role')
    .innerJoin('person', 'person.account_id', 'user_role.account_id')
    .where('user_role.authority_id', '=', authorityId)
    .where('user_role.status', '=', 'valid')
    .select(['person.account_id as account', 'given_name as givenName', 'family_name as familyName'])
    .select(
      sql<number>`(select count(*)::int from application
        join document on document.id = application.document_id
        where application.assigned_to = person.account_id and application.waits_for is not null
          and document.authority_id = ${authorityId})`.as('cases'),
    )
    .distinct()
    .orderBy('family_name')
    .orderBy('given_name')
    .execute()
}

export async function insertNote(
  db: Queryable,
  note: CaseNote & {
    readonly id: string
    readonly documentId: string
    readonly authorityId: string
    readonly by: string
  },
): Promise<void> {
  const { id, documentId, authorityId, text, at, by, byName } = note
  await tables(db)
    .insertInto('case_note')
    .values({ id, document_id: documentId, authority_id: authorityId, text, at, by, by_name: byName })
    .execute()
}

/** The notes of one authority about a case: another one to which it is forwarded does not read them. */
export function listNotes(
  db: Queryable,
  wanted: { readonly documentId: string; readonly authorityId: string },
) {
  return tables(db)
    .selectFrom('case_note')
    .select(['text', 'at', 'by_name as byName'])
    .where('document_id', '=', wanted.documentId)
    .where('authority_id', '=', wanted.authorityId)
    .orderBy('at')
    .execute()
}

export async function findLook(
  db: Queryable,
  wanted: { readonly documentId: string; readonly account: string },
): Promise<Date | undefined> {
  const row = await tables(db)
    .selectFrom('case_look')
    .select('at')
    .where('document_id', '=', wanted.documentId)
    .where('account', '=', wanted.account)
    .executeTakeFirst()
  return row?.at
}

export async function keepLook(
  db: Queryable,
  look: { readonly documentId: string; readonly account: string; readonly at: Date },
): Promise<void> {
  await tables(db)
    .insertInto('case_look')
    .values({ document_id: look.documentId, account: look.account, at: look.at })
    .onConflict(conflict => conflict.columns(['document_id', 'account']).doUpdateSet({ at: look.at }))
    .execute()
}
