import { sql } from 'kysely'
import type { BoxId } from '../../../law/boxes.ts'
import type { SupportingDocumentType } from '../../../law/evidence.ts'
import type { Queryable } from '../../../platform/database/connect.ts'
import { json } from '../../../platform/database/json.ts'
import type { SignatureEvidence } from '../../documents/types.ts'
import type { FileRemark } from '../../goods/rules/file-remarks.ts'
import type { Answer, AnswerPaper, InformationRequest } from '../types.ts'
import { tables } from './tables.ts'

/** All requests of an application, those lapsed and taken back too, in their order. */
export async function listRequests(
  db: Queryable,
  documentId: string,
): Promise<readonly InformationRequest[]> {
  const rows = await requests(db).where('document_id', '=', documentId).orderBy('number').execute()
  return rows.map(({ draft, answeredAt, answer, answerSignature, ...row }) => ({
    ...row,
    draft: draft ?? undefined,
    answeredAt: answeredAt ?? undefined,
    answer: answer ?? undefined,
    answerSignature: answerSignature ?? undefined,
    takenBackAt: row.takenBackAt ?? undefined,
    takenBackReason: row.takenBackReason ?? undefined,
    lapsedAt: row.lapsedAt ?? undefined,
  }))
}

function requests(db: Queryable) {
  return tables(db)
    .selectFrom('information_request')
    .select([
      'id',
      'authority_id as authorityId',
      'number',
      'text',
      'boxes',
      'goods',
      'papers',
      'sent_at as sentAt',
      'sent_by_name as sentByName',
      'draft',
      'answered_at as answeredAt',
      'answer',
      'answer_signature as answerSignature',
      'taken_back_at as takenBackAt',
      'taken_back_reason as takenBackReason',
      'lapsed_at as lapsedAt',
    ])
}

export interface NewRequest
  extends Pick<
    InformationRequest,
    'id' | 'authorityId' | 'number' | 'text' | 'boxes' | 'goods' | 'papers' | 'sentAt' | 'sentByName'
  > {
  readonly documentId: string
  readonly sentBy: string
}

export async function insertRequest(db: Queryable, request: NewRequest): Promise<void> {
  await tables(db)
    .insertInto('information_request')
    .values({
      id: request.id,
      document_id: request.documentId,
      authority_id: request.authorityId,
      number: request.number,
      text: request.text,
      boxes: sql<readonly BoxId[]>`${[...request.boxes]}::text[]`,
      goods: sql<readonly string[]>`${[...request.goods]}::uuid[]`,
      papers: sql<readonly SupportingDocumentType[]>`${[...request.papers]}::text[]`,
      sent_at: request.sentAt,
      sent_by: request.sentBy,
      sent_by_name: request.sentByName,
    })
    .execute()
}

export async function updateDraft(db: Queryable, id: string, draft: Answer): Promise<void> {
  await tables(db)
    .updateTable('information_request')
    .set({ draft: json(draft) })
    .where('id', '=', id)
    .execute()
}

export interface SignedAnswer {
  readonly id: string
  readonly answer: Answer
  readonly signature: SignatureEvidence
  readonly at: Date
}

export async function updateAnswer(db: Queryable, given: SignedAnswer): Promise<void> {
  await tables(db)
    .updateTable('information_request')
    .set({
      draft: null,
      answer: json(given.answer),
      answer_signature: json(given.signature),
      answered_at: given.at,
    })
    .where('id', '=', given.id)
    .execute()
}

export async function updateTakenBack(
  db: Queryable,
  given: { readonly id: string; readonly reason: string; readonly by: string; readonly at: Date },
): Promise<void> {
  await tables(db)
    .updateTable('information_request')
    .set({ taken_back_at: given.at, taken_back_by: given.by, taken_back_reason: given.reason })
    .where('id', '=', given.id)
    .execute()
}

/** Ends the requests that are open, because their authority no longer decides (Default 49). */
export async function lapseRequests(db: Queryable, documentId: string, at: Date): Promise<void> {
  await tables(db)
    .updateTable('information_request')
    .set({ lapsed_at: at })
    .where('document_id', '=', documentId)
    .where(sql<boolean>`num_nonnulls(answered_at, taken_back_at, lapsed_at) = 0`)
    .execute()
}

export async function insertPaper(
  db: Queryable,
  paper: AnswerPaper & { readonly createdAt: Date },
): Promise<void> {
  const { requestId, goodId, mediaType, createdAt, remarks, ...same } = paper
  await tables(db)
    .insertInto('answer_paper')
    .values({
      ...same,
      request_id: requestId,
      good_id: goodId,
      media_type: mediaType,
      remarks: sql<readonly FileRemark[]>`${[...remarks]}::text[]`,
      created_at: createdAt,
    })
    .execute()
}

export async function deletePaper(db: Queryable, id: string): Promise<void> {
  await tables(db).deleteFrom('answer_paper').where('id', '=', id).execute()
}

/** The papers of all answers of an application, those not given yet too. */
export async function listPapers(db: Queryable, documentId: string): Promise<readonly AnswerPaper[]> {
  return tables(db)
    .selectFrom('answer_paper')
    .innerJoin('information_request as request', 'request.id', 'answer_paper.request_id')
    .where('request.document_id', '=', documentId)
    .select([
      'answer_paper.id',
      'request_id as requestId',
      'good_id as goodId',
      'type',
      'answer_paper.number',
      'date',
      'country',
      'place',
      'file',
      'media_type as mediaType',
      'bytes',
      'name',
      'remarks',
    ])
    .orderBy('created_at')
    .orderBy('answer_paper.id')
    .execute()
}
