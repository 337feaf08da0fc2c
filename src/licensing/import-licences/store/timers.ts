import { sql } from 'kysely'
import type { IsoDate } from '../../../law/iso-date.ts'
import type { Queryable } from '../../../platform/database/connect.ts'
import type { CaseHead, DueTimer, Projection, WaitsFor } from '../types.ts'
import { tables } from './tables.ts'

/** A step through what is due: behind which case, and how many at most. */
export interface Batch {
  readonly after: string | undefined
  readonly limit: number
}

const first = '00000000-0000-0000-0000-000000000000'

/**
 * What is due of the timers in open cases, whose day it is by the clock of each State; in order of their cases. Only cases
 * whose next last day is near or over are looked at, and those whose answer may open again.
 */
export async function listDue(
  db: Queryable,
  { after = first, limit, today }: Batch & { readonly today: Readonly<Record<string, IsoDate>> },
): Promise<readonly DueTimer[]> {
  const days = sql.join(Object.entries(today).map(([country, day]) => sql`(${country}::text, ${day}::date)`))
  const latest = Object.values(today).toSorted().at(-1)
  const found = await sql<DueTimer>`
    with seat (country, today) as (values ${days}), near as (
      select application.document_id as id, answer_day, decision_day, next_day, reminded_day, reminded_days, today
      from application
      join authority on authority.id = application.authority_id
      join seat on seat.country = authority.member_state
      where waits_for is not null and next_day <= ${latest}::date + 14 and application.document_id > ${after}::uuid
    ), past as (
      select near.*, status, sub_state, flags from near join document on document.id = near.id where next_day < today
    )
    select id, timer from (
      select id, 'pass-forty-days' as timer from past
        where status = 'CONDITIONALLY_REJECTED' and sub_state = 'INFO_REQUESTED' and answer_day < today
      union all
      select id, 'pass-ninety-days' from past
        where status = 'SUBMITTED_FOR_DECISION' and decision_day < today and not 'OVERDUE_90' = any(flags)
      union all
      select id, 'remind-waited-for' from near
        where next_day >= today and next_day - today <= 14
          and (reminded_day is distinct from next_day or reminded_days > 7 and next_day - today <= 7
            or reminded_days > 1 and next_day - today <= 1)
      union all
      select document.id, 'reopen-answer' from document
        join application on application.document_id = document.id
        join authority on authority.id = document.authority_id
        join seat on seat.country = authority.member_state
        where status = 'CONDITIONALLY_REJECTED' and sub_state = 'ANSWER_OVERDUE' and answer_day >= today
          and document.id > ${after}::uuid
    ) as due order by id, timer limit ${limit}`.execute(db)
  return found.rows
}

/** An open case as its reminders see it. */
export interface WaitedFor extends Pick<CaseHead, 'id' | 'type'>, Pick<Projection, 'waitsFor'> {
  /** Of the authority. */
  readonly country: string
  readonly nextDay: IsoDate | null
  readonly remindedDay: IsoDate | null
  readonly remindedDays: number | null
}

/** Whom some cases wait for until when, and what they were reminded of last. */
export async function listWaitedFor(db: Queryable, ids: readonly string[]): Promise<readonly WaitedFor[]> {
  return tables(db)
    .selectFrom('application')
    .innerJoin('document', 'document.id', 'application.document_id')
    .innerJoin('authority', 'authority.id', 'document.authority_id')
    .where('document.id', 'in', [...ids])
    .where('application.waits_for', 'is not', null)
    .select(['document.id', 'document.type', 'authority.member_state as country'])
    .select(sql<WaitsFor>`waits_for`.as('waitsFor'))
    .select(['next_day as nextDay', 'reminded_day as remindedDay', 'reminded_days as remindedDays'])
    .orderBy('document.id')
    .execute()
}

export interface WrittenReminder {
  readonly id: string
  readonly day: IsoDate
  readonly days: number
}

export async function updateReminders(db: Queryable, written: readonly WrittenReminder[]): Promise<void> {
  await sql`update application set reminded_day = written.day, reminded_days = written.days
    from jsonb_to_recordset(${JSON.stringify(written)}::jsonb) as written (id uuid, day date, days smallint)
    where application.document_id = written.id`.execute(db)
}

/** The States whose authorities have open cases. */
export async function listStates(db: Queryable): Promise<readonly string[]> {
  const rows = await tables(db)
    .selectFrom('authority')
    .select('member_state as country')
    .distinct()
    .where(
      sql<boolean>`exists (select from document where document.authority_id = authority.id
        and document.status in ('SUBMITTED_FOR_DECISION', 'CONDITIONALLY_REJECTED'))`,
    )
    .execute()
  return rows.map(row => row.country)
}

/** Open cases whose days were counted by another calendar than the present one of their State; in order of their cases. */
export async function listCountedOtherwise(
  db: Queryable,
  { calendars, after = first, limit }: Batch & { readonly calendars: Readonly<Record<string, string>> },
): Promise<readonly string[]> {
  const found = await sql<{ id: string }>`
    select application.document_id as id from application
    join authority on authority.id = application.authority_id
    join jsonb_each_text(${JSON.stringify(calendars)}::jsonb) as seat on seat.key = authority.member_state
    where application.waits_for is not null and application.document_id > ${after}::uuid
      and application.calendar <> seat.value
    order by application.document_id limit ${limit}`.execute(db)
  return found.rows.map(({ id }) => id)
}
