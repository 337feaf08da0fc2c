import { sql } from 'kysely'
import type { ToldDeadline } from '../../../law/deadlines.ts'
import type { SubState } from '../../../law/life-cycles.ts'
import type { Queryable } from '../../../platform/database/connect.ts'
import type { CaseHead, InformationRequest, Projection, Receipt } from '../types.ts'

/** What the clocks of a case follow from, beside the calendar of its seat. */
export interface ClockFacts
  extends Pick<CaseHead, 'id' | 'type' | 'number' | 'authorityId' | 'status' | 'subState' | 'flags'> {
  /** Of the authority that decides. */
  readonly country: string
  readonly receipts: readonly Receipt[]
  readonly requests: readonly Pick<InformationRequest, 'id' | 'sentAt' | 'answeredAt' | 'takenBackAt'>[]
  readonly told: readonly ToldDeadline[]
}

/** As JSON carries it: instants in milliseconds since 1970. */
interface FactRow extends Omit<ClockFacts, 'subState' | 'receipts' | 'requests' | 'told'> {
  readonly subState: SubState | null
  readonly receipts: readonly (Omit<Receipt, 'at'> & { readonly at: number })[]
  readonly requests: readonly {
    readonly id: string
    readonly sentAt: number
    readonly answeredAt: number | null
    readonly takenBackAt: number | null
  }[]
  readonly told: readonly (Omit<ToldDeadline, 'request'> & { readonly request: string | null })[]
}

/** Holds cases until the transaction ends, in an order that is the same for everybody. */
export async function holdCases(db: Queryable, ids: readonly string[]): Promise<void> {
  await sql`select from document where id = any(${ids}::uuid[]) order by id for update`.execute(db)
}

/** The facts of several cases in one question. */
export async function listClockFacts(db: Queryable, ids: readonly string[]): Promise<readonly ClockFacts[]> {
  const { rows } = await sql<FactRow>`
    select document.id, document.type, document.number, document.status, document.sub_state as "subState",
      document.flags, document.authority_id as "authorityId", authority.member_state as country,
      (select coalesce(jsonb_agg(jsonb_build_object('authorityId', authority_id, 'kind', kind, 'at', ${instant('at')})
        order by at), '[]') from application_receipt where document_id = document.id) as receipts,
      (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'sentAt', ${instant('sent_at')},
        'answeredAt', ${instant('answered_at')}, 'takenBackAt', ${instant('taken_back_at')}) order by number), '[]')
        from information_request where document_id = document.id) as requests,
      (select coalesce(jsonb_agg(jsonb_build_object('name', name, 'request', request_id, 'startedOn', started_on,
        'lastDay', last_day) order by told_at), '[]') from told_deadline where document_id = document.id) as told
    from document
    join application on application.document_id = document.id
    join authority on authority.id = document.authority_id
    where document.id = any(${ids}::uuid[]) and document.type = 'ICG-L'
    order by document.id`.execute(db)
  return rows.map(factsOf)
}

function instant(column: string) {
  return sql`round(extract(epoch from ${sql.ref(column)}) * 1000)`
}

function factsOf({ subState, receipts, requests, told, ...same }: FactRow): ClockFacts {
  const at = (milliseconds: number | null) => (milliseconds === null ? undefined : new Date(milliseconds))
  return {
    ...same,
    subState: subState ?? undefined,
    receipts: receipts.map(receipt => ({ ...receipt, at: new Date(receipt.at) })),
    requests: requests.map(({ id, sentAt, answeredAt, takenBackAt }) => ({
      ...{ id, sentAt: new Date(sentAt), answeredAt: at(answeredAt), takenBackAt: at(takenBackAt) },
    })),
    told: told.map(({ request, ...row }) => ({ ...row, request: request ?? undefined })),
  }
}

export interface ToldOfCase extends ToldDeadline {
  readonly documentId: string
}

export async function insertTold(db: Queryable, told: readonly ToldOfCase[], at: Date): Promise<void> {
  if (told.length === 0) return
  await sql`
    insert into told_deadline (document_id, name, request_id, started_on, last_day, told_at)
    select "documentId", name, request, "startedOn", "lastDay", ${at}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(told)}::jsonb)
      as told ("documentId" uuid, name text, request uuid, "startedOn" date, "lastDay" date)`.execute(db)
}

export interface WrittenProjection extends Projection, Pick<CaseHead, 'id' | 'authorityId'> {
  readonly calendar: string
}

/** Writes what lists show of several cases at once. */
export async function updateProjections(db: Queryable, written: readonly WrittenProjection[]): Promise<void> {
  await sql`
    update application set authority_id = written."authorityId", waits_for = written."waitsFor",
      request_day = written."requestDay", answer_day = written."answerDay", decision_day = written."decisionDay",
      next_day = written."nextDay", calendar = written.calendar
    from jsonb_to_recordset(${JSON.stringify(written)}::jsonb) as written (id uuid, "authorityId" uuid,
      "waitsFor" text, "requestDay" date, "answerDay" date, "decisionDay" date, "nextDay" date, calendar text)
    where application.document_id = written.id`.execute(db)
}
