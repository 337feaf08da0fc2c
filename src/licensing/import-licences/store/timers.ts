import { sql } from 'kysely'
import type { IsoDate } from '../../../law/iso-date.ts'
import type { Queryable } from '../../../platform/database/connect.ts'
import type { DueTimer } from '../types.ts'
import { tables } from './tables.ts'

/** A step through what is due: behind which case, and how many at most. */
export interface Batch {
  readonly after: string | undefined
  readonly limit: number
}

const first = '00000000-0000-0000-0000-000000000000'

/** What is due of the timers in open cases, whose day it is by the clock of each State; in order of their cases. */
export async function listDue(
  db: Queryable,
  { after = first, limit, today }: Batch & { readonly today: Readonly<Record<string, IsoDate>> },
): Promise<readonly DueTimer[]> {
  const days = sql.join(Object.entries(today).map(([country, day]) => sql`(${country}::text, ${day}::date)`))
  const found = await sql<DueTimer>`
    with open as (
      select document.id, document.status, document.sub_state, document.flags, application.waits_for,
        application.answer_day, application.decision_day, application.next_day, application.reminded_day,
        application.reminded_days, seat.today
      from application
      join document on document.id = application.document_id
      join authority on authority.id = document.authority_id
      join (values ${days}) as seat (country, today) on seat.country = authority.member_state
      where application.waits_for is not null and document.id > ${after}::uuid
    )
    select id, timer from (
      select id, 'pass-forty-days' as timer from open
        where status = 'CONDITIONALLY_REJECTED' and sub_state = 'INFO_REQUESTED' and answer_day < today
      union all
      select id, 'reopen-answer' from open
        where status = 'CONDITIONALLY_REJECTED' and sub_state = 'ANSWER_OVERDUE' and answer_day >= today
      union all
      select id, 'pass-ninety-days' from open
        where status = 'SUBMITTED_FOR_DECISION' and decision_day < today and not 'OVERDUE_90' = any(flags)
      union all
      select id, 'remind-waited-for' from open
        where next_day >= today and next_day - today <= 14
          and (reminded_day is distinct from next_day or reminded_days > 7 and next_day - today <= 7
            or reminded_days > 1 and next_day - today <= 1)
    ) as due order by id, timer limit ${limit}`.execute(db)
  return found.rows
}

/** The last day that those waited for were reminded of, and how many days before. */
export async function findReminder(db: Queryable, id: string) {
  const row = await tables(db)
    .selectFrom('application')
    .select(['reminded_day as day', 'reminded_days as days'])
    .where('document_id', '=', id)
    .executeTakeFirst()
  return row?.day && row.days !== null ? { day: row.day, days: row.days } : undefined
}

export async function updateReminder(
  db: Queryable,
  reminder: { readonly id: string; readonly day: IsoDate; readonly days: number },
): Promise<void> {
  await tables(db)
    .updateTable('application')
    .set({ reminded_day: reminder.day, reminded_days: reminder.days })
    .where('document_id', '=', reminder.id)
    .execute()
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

/** Open cases of a State whose days were counted by another calendar than the present one. */
export async function listCountedOtherwise(
  db: Queryable,
  wanted: { readonly country: string; readonly calendar: string; readonly limit: number },
): Promise<readonly string[]> {
  const rows = await tables(db)
    .selectFrom('application')
    .innerJoin('document', 'document.id', 'application.document_id')
    .innerJoin('authority', 'authority.id', 'document.authority_id')
    .where('authority.member_state', '=', wanted.country)
    .where('application.waits_for', 'is not', null)
    .where('application.calendar', '<>', wanted.calendar)
    .select('document.id')
    .limit(wanted.limit)
    .execute()
  return rows.map(row => row.id)
}
