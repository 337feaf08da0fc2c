import { sql } from 'kysely'
import type { Queryable } from '../../../platform/database/connect.ts'
import { tables } from './tables.ts'

/** A sealed PDF of a licence or of a decision. */
export interface SealedPaperRow {
  readonly id: string
  /** Whose page gives it out. */
  readonly documentId: string
  readonly decisionId: string
  readonly kind: 'licence' | 'decision'
  readonly file: string
  readonly sealedBy: readonly string[]
  readonly stampedAt: Date | undefined
  readonly at: Date
}

export async function insertPaper(db: Queryable, paper: SealedPaperRow): Promise<void> {
  const { id, documentId, decisionId, kind, file, sealedBy, stampedAt, at } = paper
  await tables(db)
    .insertInto('sealed_paper')
    .values({
      ...{ id, kind, file, at },
      ...{ document_id: documentId, decision_id: decisionId, stamped_at: stampedAt ?? null },
      sealed_by: sql<readonly string[]>`${[...sealedBy]}::text[]`,
    })
    .execute()
}

/** The newest file of a decision on the page of a document: its own paper, else the licence that it grants. */
export async function findPaperFile(
  db: Queryable,
  { documentId, decisionId }: Pick<SealedPaperRow, 'documentId' | 'decisionId'>,
): Promise<string | undefined> {
  const row = await tables(db)
    .selectFrom('sealed_paper')
    .select('file')
    .where('document_id', '=', documentId)
    .where('decision_id', '=', decisionId)
    .orderBy('kind')
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.file
}

const newest = sql<boolean>`not exists (
  select from sealed_paper as newer
  where newer.document_id = sealed_paper.document_id and newer.decision_id = sealed_paper.decision_id
    and newer.kind = sealed_paper.kind and newer.at > sealed_paper.at)`

export interface Ageing {
  readonly before: Date
  readonly after: string | undefined
  readonly limit: number
}

/** Papers whose newest stamp is from before an instant, oldest first, behind one of them. */
export async function listAgeingPapers(
  db: Queryable,
  { before, after, limit }: Ageing,
): Promise<readonly string[]> {
  const rows = await tables(db)
    .selectFrom('sealed_paper')
    .select('id')
    .where('stamped_at', '<', before)
    .where(newest)
    .$if(after !== undefined, query => query.where('id', '>', after ?? ''))
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id)
}

/** A paper where it is the newest of its kind. */
export async function findNewestPaper(db: Queryable, id: string): Promise<SealedPaperRow | undefined> {
  const row = await tables(db)
    .selectFrom('sealed_paper')
    .select(['id', 'document_id as documentId', 'decision_id as decisionId', 'kind', 'file'])
    .select(['sealed_by as sealedBy', 'stamped_at as stampedAt', 'at'])
    .where('id', '=', id)
    .where(newest)
    .executeTakeFirst()
  return row && { ...row, stampedAt: row.stampedAt ?? undefined }
}

/** Those of the given digests that are files of decisions, sealed papers, papers in answers, or information of home States. */
export async function listFiles(db: Queryable, digests: readonly string[]): Promise<readonly string[]> {
  if (digests.length === 0) return []
  const decided = await tables(db)
    .selectFrom('decision')
    .select(['decision_file', 'sealed_file'])
    .where(eb => eb.or([eb('decision_file', 'in', digests), eb('sealed_file', 'in', digests)]))
    .execute()
  const sealed = await tables(db)
    .selectFrom('sealed_paper')
    .select('file')
    .where('file', 'in', digests)
    .execute()
  const answered = await tables(db)
    .selectFrom('answer_paper')
    .select('file')
    .where('file', 'in', digests)
    .execute()
  const told = await tables(db)
    .selectFrom('home_information_file')
    .select('file')
    .where('file', 'in', digests)
    .execute()
  const named = decided.flatMap(row => [row.decision_file ?? [], row.sealed_file ?? []].flat())
  return [...named, ...[...sealed, ...answered, ...told].map(row => row.file)]
}
