import { sql } from 'kysely'
import type { ToldDeadline } from '../../../law/deadlines.ts'
import type { Queryable } from '../../../platform/database/connect.ts'
import type { CaseHead, Projection, Receipt } from '../types.ts'
import { tables } from './tables.ts'

/** The head of a case. */
export async function findCase(db: Queryable, id: string): Promise<CaseHead | undefined> {
  return headOf(await heads(db, id).executeTakeFirst())
}

/** The same, held until the transaction ends: whoever moves a case moves it alone. */
export async function holdCase(db: Queryable, id: string): Promise<CaseHead | undefined> {
  await tables(db).selectFrom('document').select('id').where('id', '=', id).forUpdate().execute()
  return findCase(db, id)
}

function heads(db: Queryable, id: string) {
  return tables(db)
    .selectFrom('document')
    .innerJoin('application', 'application.document_id', 'document.id')
    .where('document.id', '=', id)
    .where('document.type', '=', 'ICG-L')
    .select([
      'document.id',
      'document.type',
      'document.number',
      'document.operator_id as operatorId',
      'document.authority_id as authorityId',
      'document.status',
      'document.sub_state as subState',
      'document.flags',
      'document.language',
      sql<string>`coalesce(document.holder ->> 'name', '')`.as('holderName'),
      sql<string | null>`document.holder ->> 'country'`.as('holderCountry'),
      sql<string | null>`document.signature ->> 'digest'`.as('declaredDigest'),
      sql<readonly string[]>`array(select cultural_good.id::text from cultural_good
        where cultural_good.document_id = document.id order by position)`.as('goods'),
      'application.first_submitted_at as firstSubmittedAt',
      'application.received_at as receivedAt',
      'application.assigned_to as assignedTo',
      'application.assigned_name as assignedName',
    ])
}

type HeadRow = Awaited<ReturnType<ReturnType<typeof heads>['executeTakeFirst']>>

function headOf(row: HeadRow): CaseHead | undefined {
  if (row === undefined || row.authorityId === null) return undefined
  const { authorityId, subState, language, holderCountry, ...same } = row
  return {
    ...same,
    authorityId,
    subState: subState ?? undefined,
    language: language ?? undefined,
    holderCountry: holderCountry ?? undefined,
    declaredDigest: row.declaredDigest ?? undefined,
    assignedTo: row.assignedTo ?? undefined,
    assignedName: row.assignedName ?? undefined,
  }
}

/** The application that was just signed, held: what has to be known before there is a case. */
export async function holdSubmitted(db: Queryable, id: string) {
  return tables(db)
    .selectFrom('document')
    .select(['id', 'type', 'number', 'operator_id as operatorId', 'status', 'signed_at as signedAt'])
    .select(sql<string | null>`signature ->> 'digest'`.as('digest'))
    .where('id', '=', id)
    .where('type', '=', 'ICG-L')
    .forUpdate()
    .executeTakeFirst()
}

export async function insertApplication(
  db: Queryable,
  application: { readonly id: string; readonly firstSubmittedAt: Date; readonly receivedAt: Date },
): Promise<void> {
  const { id, firstSubmittedAt, receivedAt } = application
  await tables(db)
    .insertInto('application')
    .values({
      document_id: id,
      first_submitted_at: firstSubmittedAt,
      received_at: receivedAt,
      calendar: '',
    })
    .execute()
}

export interface NewReceipt extends Receipt {
  readonly id: string
  readonly documentId: string
  readonly by: string
}

export async function insertReceipt(db: Queryable, receipt: NewReceipt): Promise<void> {
  const { id, documentId, authorityId, kind, at, by } = receipt
  await tables(db)
    .insertInto('application_receipt')
    .values({ id, document_id: documentId, authority_id: authorityId, kind, at, by })
    .execute()
}

/** Begins the handling by another authority: nobody there has it yet. */
export async function restartApplication(db: Queryable, id: string, receivedAt: Date): Promise<void> {
  await tables(db)
    .updateTable('application')
    .set({ received_at: receivedAt, assigned_to: null, assigned_name: null, assigned_at: null })
    .where('document_id', '=', id)
    .execute()
}

export async function listReceipts(db: Queryable, documentId: string): Promise<readonly Receipt[]> {
  return tables(db)
    .selectFrom('application_receipt')
    .select(['authority_id as authorityId', 'kind', 'at'])
    .where('document_id', '=', documentId)
    .orderBy('at')
    .execute()
}

export async function listTold(db: Queryable, documentId: string): Promise<readonly ToldDeadline[]> {
  const rows = await tables(db)
    .selectFrom('told_deadline')
    .select(['name', 'request_id as request', 'started_on as startedOn', 'last_day as lastDay'])
    .where('document_id', '=', documentId)
    .orderBy('told_at')
    .execute()
  return rows.map(({ request, ...row }) => ({ ...row, request: request ?? undefined }))
}

export async function findProjection(db: Queryable, id: string): Promise<Projection> {
  const row = await tables(db)
    .selectFrom('application')
    .select(['waits_for', 'request_day', 'answer_day', 'decision_day', 'next_day'])
    .where('document_id', '=', id)
    .executeTakeFirstOrThrow()
  return {
    waitsFor: row.waits_for ?? undefined,
    requestDay: row.request_day ?? undefined,
    answerDay: row.answer_day ?? undefined,
    decisionDay: row.decision_day ?? undefined,
    nextDay: row.next_day ?? undefined,
  }
}

/** Tells the authority of the applicant's own State; gives it where there is one that did not know yet. */
export async function insertHomeNotice(
  db: Queryable,
  notice: { readonly documentId: string; readonly memberState: string; readonly at: Date },
): Promise<string | undefined> {
  const row = await tables(db)
    .insertInto('home_notice')
    .columns(['document_id', 'authority_id', 'at'])
    .expression(
      sql`select ${notice.documentId}::uuid, home.id, ${notice.at}::timestamptz
        from central_authority(${notice.memberState}) as home (id) where home.id is not null`,
    )
    .onConflict(conflict => conflict.doNothing())
    .returning('authority_id as authorityId')
    .executeTakeFirst()
  return row?.authorityId
}

export interface NewStamp {
  readonly id: string
  readonly documentId: string
  readonly authorityId: string
  readonly event: string
  readonly digest: string
  readonly at: Date
  /** Of the time-stamp authority; none where it was away or is not there. */
  readonly token: Uint8Array | undefined
}

export async function insertStamp(db: Queryable, stamp: NewStamp): Promise<void> {
  const { id, documentId, authorityId, event, digest, at, token } = stamp
  const time_stamp = token ?? null
  await tables(db)
    .insertInto('application_stamp')
    .values({ id, document_id: documentId, authority_id: authorityId, event, digest, at, time_stamp })
    .execute()
}
