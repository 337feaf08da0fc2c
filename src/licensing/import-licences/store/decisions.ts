import type { Queryable } from '../../../platform/database/connect.ts'
import { json } from '../../../platform/database/json.ts'
import type { SignatureEvidence } from '../../documents/types.ts'
import type { Appeal, Decision, FollowUp, LinkRelation } from '../types.ts'
import { tables } from './tables.ts'

/** All decisions about a document, those returned too, in order of time. */
export async function listDecisions(db: Queryable, documentId: string): Promise<readonly Decision[]> {
  const rows = await tables(db)
    .selectFrom('decision')
    .select([
      'id',
      'authority_id as authorityId',
      'action',
      'goods',
      'reasons',
      'appeal_information as appealInformation',
      'conditions',
      'language',
      'decision_file as decisionFile',
      'file_name as fileName',
      'prepared_at as preparedAt',
      'prepared_by as preparedBy',
      'prepared_by_name as preparedByName',
      'returned_at as returnedAt',
      'returned_reason as returnedReason',
      'sealed_at as sealedAt',
      'sealed_by_name as sealedByName',
      'digest',
      'sealed_file as sealedFile',
    ])
    .where('document_id', '=', documentId)
    .orderBy('prepared_at')
    .orderBy('id')
    .execute()
  return rows.map(row => ({
    ...row,
    reasons: row.reasons ?? undefined,
    appealInformation: row.appealInformation ?? undefined,
    conditions: row.conditions ?? undefined,
    decisionFile: row.decisionFile ?? undefined,
    fileName: row.fileName ?? undefined,
    preparedByName: row.preparedByName ?? undefined,
    returnedAt: row.returnedAt ?? undefined,
    returnedReason: row.returnedReason ?? undefined,
    sealedAt: row.sealedAt ?? undefined,
    sealedByName: row.sealedByName ?? undefined,
    digest: row.digest ?? undefined,
    sealedFile: row.sealedFile ?? undefined,
  }))
}

const followUps = ['revoke-licence', 'reissue-licence'] as const
const shown = 50

/** Revocations and reissues of an authority that wait for the seal, the oldest first. */
export async function listPreparedFollowUps(
  db: Queryable,
  authorityId: string,
): Promise<readonly FollowUp[]> {
  const rows = await tables(db)
    .selectFrom('decision')
    .innerJoin('document', 'document.id', 'decision.document_id')
    .innerJoin('authority', 'authority.id', 'decision.authority_id')
    .where('decision.authority_id', '=', authorityId)
    .where('sealed_at', 'is', null)
    .where('returned_at', 'is', null)
    .where('action', 'in', followUps)
    .select(['document.id', 'document.number', 'document.title', 'action', 'member_state as memberState'])
    .select(['prepared_at as preparedAt', 'prepared_by_name as preparedByName'])
    .orderBy('prepared_at')
    .limit(shown)
    .execute()
  return rows.map(row => ({ ...row, preparedByName: row.preparedByName ?? undefined }))
}

export interface NewDecision
  extends Omit<
    Decision,
    'returnedAt' | 'returnedReason' | 'sealedAt' | 'sealedByName' | 'digest' | 'sealedFile'
  > {
  readonly documentId: string
}

export async function insertDecision(db: Queryable, decision: NewDecision): Promise<void> {
  await tables(db)
    .insertInto('decision')
    .values({
      id: decision.id,
      document_id: decision.documentId,
      authority_id: decision.authorityId,
      action: decision.action,
      goods: json(decision.goods),
      reasons: decision.reasons ?? null,
      appeal_information: decision.appealInformation ?? null,
      conditions: decision.conditions ?? null,
      language: decision.language,
      decision_file: decision.decisionFile ?? null,
      file_name: decision.fileName ?? null,
      prepared_at: decision.preparedAt,
      prepared_by: decision.preparedBy,
      prepared_by_name: decision.preparedByName ?? null,
    })
    .execute()
}

/** Puts a prepared decision back; gives whether there was one. */
export async function returnPrepared(
  db: Queryable,
  given: { readonly documentId: string; readonly by: string; readonly reason: string; readonly at: Date },
): Promise<boolean> {
  const returned = await tables(db)
    .updateTable('decision')
    .set({ returned_at: given.at, returned_by: given.by, returned_reason: given.reason })
    .where('document_id', '=', given.documentId)
    .where('sealed_at', 'is', null)
    .where('returned_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return returned !== undefined
}

export interface Sealing {
  readonly id: string
  /** Of the time-stamp authority, where there is one. */
  readonly timeStamp: Uint8Array | undefined
  readonly by: string
  readonly byName: string
  readonly signature: SignatureEvidence
  readonly digest: string
  readonly at: Date
}

export async function updateSealed(db: Queryable, sealing: Sealing): Promise<void> {
  const { id, by, byName, signature, digest, at, timeStamp: token } = sealing
  const ofSealer = { sealed_at: at, sealed_by: by, sealed_by_name: byName, time_stamp: token ?? null }
  await tables(db)
    .updateTable('decision')
    .set({ ...ofSealer, signature: json(signature), digest })
    .where('id', '=', id)
    .execute()
}

export async function updateSealedFile(db: Queryable, id: string, sealedFile: string): Promise<void> {
  await tables(db).updateTable('decision').set({ sealed_file: sealedFile }).where('id', '=', id).execute()
}

/** The steps of sealing that were made for a decision, in their order. */
export async function listSealing(db: Queryable, decisionId: string) {
  return tables(db)
    .selectFrom('licence_sealing')
    .select(['step', 'by', 'at'])
    .where('decision_id', '=', decisionId)
    .orderBy('position')
    .execute()
}

export async function insertSealing(
  db: Queryable,
  made: {
    readonly decisionId: string
    readonly position: number
    readonly step: string
    readonly by: string
    readonly at: Date
  },
): Promise<void> {
  const { decisionId, ...same } = made
  await tables(db)
    .insertInto('licence_sealing')
    .values({ decision_id: decisionId, ...same })
    .execute()
}

export async function insertAppeal(
  db: Queryable,
  appeal: Appeal & { readonly id: string; readonly documentId: string; readonly by: string },
): Promise<void> {
  await tables(db)
    .insertInto('appeal')
    .values({
      id: appeal.id,
      document_id: appeal.documentId,
      decision_id: appeal.decisionId,
      filed_on: appeal.filedOn,
      outcome: appeal.outcome ?? null,
      decided_on: appeal.decidedOn ?? null,
      note: appeal.note ?? null,
      recorded_at: appeal.recordedAt,
      recorded_by: appeal.by,
    })
    .execute()
}

/** What was recorded of appeals, oldest first; the newest line of a decision holds. */
export async function listAppeals(db: Queryable, documentId: string): Promise<readonly Appeal[]> {
  const rows = await tables(db)
    .selectFrom('appeal')
    .select([
      'decision_id as decisionId',
      'filed_on as filedOn',
      'outcome',
      'decided_on as decidedOn',
      'note',
      'recorded_at as recordedAt',
    ])
    .where('document_id', '=', documentId)
    .orderBy('recorded_at')
    .execute()
  return rows.map(row => ({
    ...row,
    outcome: row.outcome ?? undefined,
    decidedOn: row.decidedOn ?? undefined,
    note: row.note ?? undefined,
  }))
}

/** Whether a second person has to seal: so it is until an authority settles otherwise. */
export async function demandsFourEyes(db: Queryable, authorityId: string): Promise<boolean> {
  const row = await tables(db)
    .selectFrom('authority_setting')
    .select('demands_four_eyes as demands')
    .where('authority_id', '=', authorityId)
    .executeTakeFirst()
  return row?.demands ?? true
}

export async function updateFourEyes(db: Queryable, authorityId: string, demands: boolean): Promise<void> {
  await tables(db)
    .insertInto('authority_setting')
    .values({ authority_id: authorityId, demands_four_eyes: demands })
    .onConflict(conflict => conflict.column('authority_id').doUpdateSet({ demands_four_eyes: demands }))
    .execute()
}

export async function insertLink(
  db: Queryable,
  link: { readonly from: string; readonly to: string; readonly relation: LinkRelation; readonly at: Date },
): Promise<void> {
  const { from, to, relation, at } = link
  await tables(db).insertInto('document_link').values({ from_id: from, to_id: to, relation, at }).execute()
}

/** Box I.10: the documents that hang together with one, from where and to where. */
export async function listLinks(db: Queryable, documentId: string) {
  return tables(db)
    .selectFrom('document_link')
    .innerJoin('document', join =>
      join.on(eb =>
        eb.or([
          eb.and([eb('from_id', '=', documentId), eb('document.id', '=', eb.ref('to_id'))]),
          eb.and([eb('to_id', '=', documentId), eb('document.id', '=', eb.ref('from_id'))]),
        ]),
      ),
    )
    .select(['document.id', 'document.type', 'document.number', 'relation', 'from_id as from'])
    .orderBy('at')
    .execute()
}
