import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { IsoDate } from '../../../law/iso-date.ts'
import type { Queryable } from '../../../platform/database/connect.ts'
import type { WorkPart } from '../rules/work-parts.ts'
import type { CaseNote } from '../types.ts'
import { tables } from './tables.ts'

/** Which part of the work of an authority. */
export interface WorkFilter {
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
function isWork({ authorityId, account, waiting }: WorkFilter): RawBuilder<SqlBool> {
  return sql<SqlBool>`(document.authority_id = ${authorityId}
    and document.status in ('SUBMITTED_FOR_DECISION', 'CONDITIONALLY_REJECTED')
    and ${parts[waiting](account)})`
}

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
      'document.holder_name as holderName',
      'application.waits_for as waitsFor',
      'application.request_day as requestDay',
      'application.next_day as nextDay',
      'application.received_at as receivedAt',
      'application.assigned_to as assignedTo',
      'application.assigned_name as assignedName',
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
