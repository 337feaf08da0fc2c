import { sql } from 'kysely'
import type { Queryable } from '../../../platform/database/connect.ts'
import type { CalendarOwner, LastDay } from './types.ts'

type FeedTables = {
  calendar_address: { account_id: string; digest: string; created_at: Date }
  person: { account_id: string; given_name: string; family_name: string; email: string; language: string }
}

const tables = (db: Queryable) => db.withTables<FeedTables>()

/** As many last days as a calendar shows. */
const shown = 500

/** When the address of an account was made; nothing where it has none. */
export async function findAddress(db: Queryable, accountId: string): Promise<Date | undefined> {
  const row = await tables(db)
    .selectFrom('calendar_address')
    .select('created_at')
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return row?.created_at
}

/** Keeps an address in place of the one that there was. */
export async function keepAddress(
  db: Queryable,
  given: { readonly accountId: string; readonly digest: string; readonly at: Date },
): Promise<void> {
  const { accountId, digest, at } = given
  await tables(db)
    .insertInto('calendar_address')
    .values({ account_id: accountId, digest, created_at: at })
    .onConflict(conflict => conflict.column('account_id').doUpdateSet({ digest, created_at: at }))
    .execute()
}

export async function deleteAddress(db: Queryable, accountId: string): Promise<void> {
  await tables(db).deleteFrom('calendar_address').where('account_id', '=', accountId).execute()
}

/** Whose calendar has a secret with this digest. */
export async function findOwner(db: Queryable, digest: string): Promise<CalendarOwner | undefined> {
  return tables(db)
    .selectFrom('calendar_address')
    .innerJoin('person', 'person.account_id', 'calendar_address.account_id')
    .where('digest', '=', digest)
    .select([
      'person.account_id as accountId',
      'given_name as givenName',
      'family_name as familyName',
      'email',
      'language',
    ])
    .executeTakeFirst()
}

/** Joins to a document its inspections that are still to come, or to be recorded. */
const openInspection = sql`join application on application.document_id = document.id and application.waits_for is not null
  join inspection on inspection.document_id = document.id and inspection.authority_id = document.authority_id
    and inspection.ended_at is null`

/** Whose last days a calendar shows: of the operator itself, and of applications of those it acts for. */
export interface CalendarOf {
  readonly operatorId: string
  readonly principals: readonly string[]
}

/** What an operator has to do, and is told: each open request, the decision, the end of a temporary admission, each inspection. */
export async function listDaysOfOperator(
  db: Queryable,
  { operatorId, principals }: CalendarOf,
): Promise<readonly LastDay[]> {
  const isFollowed = sql`document.operator_id = any(${[operatorId, ...principals]}::uuid[])`
  const found = await sql<LastDay>`
    select document.id || '-answer-' || request.id as id, document.id as "documentId", document.type, document.number,
      'answer' as due, told.last_day as day
    from document
    join application on application.document_id = document.id and application.waits_for is not null
    join information_request as request on request.document_id = document.id
      and num_nonnulls(request.answered_at, request.taken_back_at, request.lapsed_at) = 0
    join lateral (select last_day from told_deadline where told_deadline.request_id = request.id
      order by told_deadline.id desc limit 1) as told on true
    where ${isFollowed}
    union all
    select document.id || '-decision', document.id, document.type, document.number, 'decision', application.decision_day
    from document
    join application on application.document_id = document.id and application.waits_for is not null
    where ${isFollowed} and application.decision_day is not null
    union all
    select document.id || '-inspection-' || inspection.number, document.id, document.type, document.number, 'inspection',
      inspection.day
    from document ${openInspection}
    where ${isFollowed}
    union all
    select id || '-admission', id, type, number, 'end of admission', admitted_until
    from document
    where operator_id = ${operatorId} and status = 'VALID' and admitted_until is not null
    order by day, number limit ${shown}`.execute(db)
  return found.rows
}

/** What an authority has to decide and to inspect, unless a colleague has the case. */
export async function listDaysOfAuthority(
  db: Queryable,
  { authorityId, accountId }: { readonly authorityId: string; readonly accountId: string },
): Promise<readonly LastDay[]> {
  const found = await sql<LastDay>`
    select document.id || '-decide' as id, document.id as "documentId", document.type, document.number,
      'decide' as due, application.decision_day as day
    from document
    join application on application.document_id = document.id
    where document.authority_id = ${authorityId} and application.waits_for in ('authority', 'seal')
      and application.decision_day is not null
      and coalesce(application.assigned_to, ${accountId}) = ${accountId}
    union all
    select document.id || '-inspect-' || inspection.number, document.id, document.type, document.number, 'inspect',
      inspection.day
    from document ${openInspection}
    where document.authority_id = ${authorityId}
      and coalesce(application.assigned_to, ${accountId}) = ${accountId}
    order by day, number limit ${shown}`.execute(db)
  return found.rows
}
