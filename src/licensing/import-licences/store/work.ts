import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { IsoDate } from '../../../law/iso-date.ts'
import type { Queryable } from '../../../platform/database/connect.ts'
import type { WorkPart } from '../rules/work-parts.ts'
import type { CaseNote, WorkSearch } from '../types.ts'
import { tables } from './tables.ts'
import { FEW, type Narrowing, narrowingTo } from './work-search.ts'

/** A part of the work of an authority, as one of its officers sees it. */
interface WorkPlace {
  readonly authorityId: string
  readonly account: string
  readonly waiting: WorkPart
}

/** Which part of the work, and what it is narrowed to. */
export type WorkFilter = WorkPlace & WorkSearch

/** Where a page of the work list ends: the day and the case of its last line. */
export interface WorkCursor {
  readonly nextDay: IsoDate
  readonly id: string
}

const parts: Readonly<Record<WorkPart, (account: string) => RawBuilder<SqlBool>>> = {
  mine: account => sql`application.waits_for = 'authority' and application.assigned_to = ${account}`,
  colleagues: account => sql`application.waits_for = 'authority' and application.assigned_to <> ${account}`,
  unassigned: () => sql`application.waits_for = 'authority' and application.assigned_to is null`,
  applicant: () => sql`application.waits_for = 'holder'`,
  seal: () => sql`application.waits_for = 'seal'`,
  all: () => sql`application.waits_for is not null`,
}

/** The one condition of lists and counts, so that they agree. */
function isWork(authorityId: string, isIn: RawBuilder<SqlBool>, { conditions: narrowed }: Narrowing) {
  const conditions = [sql`application.authority_id = ${authorityId}`, isIn, ...narrowed]
  return sql<SqlBool>`(${sql.join(conditions, sql` and `)})`
}

/** The first picture of the first good. */
const firstPicture = sql<string | null>`(select photograph.id::text from cultural_good
  join photograph on photograph.good_id = cultural_good.id where cultural_good.document_id = document.id
  order by cultural_good.position, photograph.position limit 1)`

/** One page of the cases of an authority, the nearest last day first. */
export async function listWork(
  db: Queryable,
  options: WorkFilter & { readonly after: WorkCursor | undefined; readonly limit: number },
) {
  const { authorityId, account, waiting, after, limit } = options
  const narrowing = await narrowingTo(db, options)
  let query = tables(db)
    .selectFrom('application')
    .innerJoin('document', 'document.id', 'application.document_id')
    .where(isWork(authorityId, parts[waiting](account), narrowing))
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
      sql<SqlBool>`(application.next_day, application.document_id) > (${after.nextDay}::date, ${after.id}::uuid)`,
    )
  return query.orderBy('application.next_day').orderBy('application.document_id').limit(limit).execute()
}

type Counts = Readonly<Record<WorkPart, number>>

interface Counting extends Omit<WorkFilter, 'waiting'> {
  readonly limit: number
  /** Up to so many open cases of the authority everything is counted. */
  readonly few?: number
}

/** How many cases are in each part of the work; counting stops at `limit`. Of a common kind among very many: nothing. */
export async function countWork(
  db: Queryable,
  { few = FEW, ...options }: Counting,
): Promise<Counts | undefined> {
  const narrowing = await narrowingTo(db, options)
  if (narrowing.conditions.length === 0) return countAlong(db, options)
  const isCounted = narrowing.isRare || (await isFew(db, options.authorityId, few))
  return isCounted ? countFew(db, options, narrowing) : undefined
}

async function isFew(db: Queryable, authorityId: string, few: number): Promise<boolean> {
  const { rows } = await sql<{ open: number }>`select count(*)::int as open from (select from application
    where application.authority_id = ${authorityId} and application.waits_for is not null limit ${few + 1}) as nearest`.execute(
    db,
  )
  return (rows[0]?.open ?? 0) <= few
}

async function countAlong(db: Queryable, { authorityId, account, limit }: Counting) {
  const all: Narrowing = { conditions: [], isRare: false }
  const { rows } = await sql<Counts>`select ${eachPart(
    account,
    isIn => sql`(select count(*) from (select from application
      where ${isWork(authorityId, isIn, all)} limit ${limit}) as part)`,
  )}`.execute(db)
  return rows[0]
}

async function countFew(db: Queryable, { authorityId, account, limit }: Counting, narrowing: Narrowing) {
  const { rows } = await sql<Counts>`select ${eachPart(
    account,
    isIn => sql`least(count(*) filter (where ${isIn}), ${limit})`,
  )} from application join document on document.id = application.document_id
    where ${isWork(authorityId, parts.all(account), narrowing)}`.execute(db)
  return rows[0]
}

function eachPart(account: string, counted: (isIn: RawBuilder<SqlBool>) => RawBuilder<unknown>) {
  const columns = Object.entries(parts).map(
    ([waiting, isIn]) => sql`${counted(isIn(account))} as ${sql.ref(waiting)}`,
  )
  return sql.join(columns)
}

/** Countries of interest of an authority's open cases, each found by a step along their index. */
export async function listWorkCountries(db: Queryable, authorityId: string): Promise<readonly string[]> {
  const next = (behind: RawBuilder<unknown>) => sql`(select min(country_of_interest) from document
    where authority_id = ${authorityId} and status in ('SUBMITTED_FOR_DECISION', 'CONDITIONALLY_REJECTED')
      and ${behind})`
  const { rows } = await sql<{ country: string }>`
    with recursive found (country) as (
      select ${next(sql`country_of_interest is not null`)}
      union all
      select ${next(sql`country_of_interest > found.country`)} from found where found.country is not null
    )
    select country from found where country is not null`.execute(db)
  return rows.map(({ country }) => country)
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

/** Who may be given the cases of an authority: everybody with a valid role there, with what each has open, up to `limit`. */
export function listOfficers(
  db: Queryable,
  { authorityId, limit }: { readonly authorityId: string; readonly limit: number },
) {
  return tables(db)
    .selectFrom('user_role')
    .innerJoin('person', 'person.account_id', 'user_role.account_id')
    .where('user_role.authority_id', '=', authorityId)
    .where('user_role.status', '=', 'valid')
    .select(['person.account_id as account', 'given_name as givenName', 'family_name as familyName'])
    .select(
      sql<number>`(select count(*)::int from (select from application
        where application.assigned_to = person.account_id and application.waits_for is not null
          and application.authority_id = ${authorityId} limit ${limit}) as open)`.as('cases'),
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
