import { sql } from 'kysely'
import type { Queryable } from '../../../platform/database/connect.ts'
import { json } from '../../../platform/database/json.ts'
import type { Opinion } from '../expertise/types.ts'
import { tables } from './opinion-tables.ts'

function opinions(db: Queryable) {
  return tables(db)
    .selectFrom('opinion')
    .select([
      'opinion.id',
      'opinion.document_id as documentId',
      'opinion.authority_id as authorityId',
      'opinion.number',
      'opinion.asked',
      'opinion.expert_email as expertEmail',
      'opinion.asked_authority_id as askedAuthorityId',
      'opinion.asked_office as askedOffice',
      'opinion.question',
      'opinion.wished_on as wishedOn',
      'opinion.shown',
      'opinion.asked_at as askedAt',
      'opinion.asked_by_name as askedByName',
      'opinion.expires_at as expiresAt',
      'opinion.accepted_at as acceptedAt',
      'opinion.account_id as accountId',
      'opinion.declared_at as declaredAt',
      'opinion.given_at as givenAt',
      'opinion.given_by_name as givenByName',
      'opinion.declined_at as declinedAt',
      'opinion.declined_by_name as declinedByName',
      'opinion.declined_reason as declinedReason',
      'opinion.taken_back_at as takenBackAt',
      'opinion.taken_back_reason as takenBackReason',
      sql<string>`coalesce(opinion.expert_name,
        (select authority.name from authority where authority.id = opinion.asked_authority_id),
        (select customs_office.name from customs_office where customs_office.code = opinion.asked_office),
        '')`.as('askedName'),
    ])
}

type OpinionRow = Awaited<ReturnType<ReturnType<typeof opinions>['executeTakeFirstOrThrow']>>

function opinionOf(row: OpinionRow): Opinion {
  return {
    ...row,
    expertEmail: row.expertEmail ?? undefined,
    askedAuthorityId: row.askedAuthorityId ?? undefined,
    askedOffice: row.askedOffice ?? undefined,
    wishedOn: row.wishedOn ?? undefined,
    expiresAt: row.expiresAt ?? undefined,
    acceptedAt: row.acceptedAt ?? undefined,
    accountId: row.accountId ?? undefined,
    declaredAt: row.declaredAt ?? undefined,
    givenAt: row.givenAt ?? undefined,
    givenByName: row.givenByName ?? undefined,
    declinedAt: row.declinedAt ?? undefined,
    declinedByName: row.declinedByName ?? undefined,
    declinedReason: row.declinedReason ?? undefined,
    takenBackAt: row.takenBackAt ?? undefined,
    takenBackReason: row.takenBackReason ?? undefined,
  }
}

/** An opinion by its identifier, whoever asks. */
export async function findOpinion(db: Queryable, id: string): Promise<Opinion | undefined> {
  const row = await opinions(db).where('opinion.id', '=', id).executeTakeFirst()
  return row && opinionOf(row)
}

/** What an authority asked for in a case, in its order. */
export async function listOpinions(
  db: Queryable,
  { documentId, authorityId }: Pick<Opinion, 'documentId' | 'authorityId'>,
): Promise<readonly Opinion[]> {
  const rows = await opinions(db)
    .where('opinion.document_id', '=', documentId)
    .where('opinion.authority_id', '=', authorityId)
    .orderBy('opinion.number')
    .execute()
  return rows.map(opinionOf)
}

export interface NewOpinion
  extends Pick<
    Opinion,
    | 'id'
    | 'documentId'
    | 'authorityId'
    | 'number'
    | 'asked'
    | 'expertEmail'
    | 'askedAuthorityId'
    | 'askedOffice'
    | 'question'
    | 'wishedOn'
    | 'shown'
    | 'askedAt'
    | 'askedByName'
    | 'expiresAt'
  > {
  readonly expertName: string | undefined
  readonly expertLanguage: string | undefined
  readonly askedBy: string
}

export async function insertOpinion(db: Queryable, opinion: NewOpinion): Promise<void> {
  await tables(db)
    .insertInto('opinion')
    .values({
      id: opinion.id,
      document_id: opinion.documentId,
      authority_id: opinion.authorityId,
      number: opinion.number,
      asked: opinion.asked,
      expert_name: opinion.expertName ?? null,
      expert_email: opinion.expertEmail ?? null,
      expert_language: opinion.expertLanguage ?? null,
      asked_authority_id: opinion.askedAuthorityId ?? null,
      asked_office: opinion.askedOffice ?? null,
      question: opinion.question,
      wished_on: opinion.wishedOn ?? null,
      shown: json(opinion.shown),
      asked_at: opinion.askedAt,
      asked_by: opinion.askedBy,
      asked_by_name: opinion.askedByName,
      expires_at: opinion.expiresAt ?? null,
    })
    .execute()
}

/** The next number of an opinion in a case, which is held. */
export async function nextNumber(db: Queryable, documentId: string): Promise<number> {
  const row = await tables(db)
    .selectFrom('opinion')
    .select(sql<number>`coalesce(max(number), 0) + 1`.as('next'))
    .where('document_id', '=', documentId)
    .executeTakeFirstOrThrow()
  return row.next
}
