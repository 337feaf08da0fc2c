import { sql } from 'kysely'
import type { DocumentType } from '../../../law/annex.ts'
import type { Flag, Status } from '../../../law/life-cycles.ts'
import type { Queryable } from '../../../platform/database/connect.ts'
import { json } from '../../../platform/database/json.ts'
import type { DocumentScope } from '../rules/scope.ts'
import type { DocumentTables, StepVersions } from '../types.ts'
import { goodsOfDocument } from './goods-of-document.ts'
import { holderOfDraft } from './holder-of-draft.ts'
import { linksOf } from './links.ts'
import { type ListedFacts, listedColumns, textArray } from './listed-columns.ts'
import { representation } from './mandated.ts'
import { isInScope } from './scope.ts'

export const tables = (db: Queryable) => db.withTables<DocumentTables>()

/** The next number of a series; its row stays locked until the transaction ends, so that none is lost. */
export async function takeNumber(
  db: Queryable,
  series: { readonly type: DocumentType; readonly country: string; readonly year: number },
): Promise<number> {
  const { last } = await tables(db)
    .insertInto('document_counter')
    .values({ ...series, last: 1 })
    .onConflict(conflict =>
      conflict
        .columns(['type', 'country', 'year'])
        .doUpdateSet({ last: sql<number>`document_counter.last + 1` }),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return last
}

export interface NewDocument extends ListedFacts {
  readonly id: string
  readonly type: DocumentType
  readonly number: string
  readonly operatorId: string
  readonly status: Status
  readonly stepVersions: StepVersions
  readonly createdBy: string
  readonly createdAt: Date
  readonly copiedFrom: string | null
  readonly replaces: string | null
}

export async function insertDocument(db: Queryable, document: NewDocument): Promise<void> {
  await tables(db).insertInto('document').values(newColumns(document)).execute()
}

/** The columns of a document that begins. */
export function newColumns(document: NewDocument) {
  return {
    id: document.id,
    type: document.type,
    number: document.number,
    operator_id: document.operatorId,
    status: document.status,
    flags: textArray<Flag>([]),
    status_at: document.createdAt,
    version: 1,
    step_versions: json(document.stepVersions),
    created_by: document.createdBy,
    created_at: document.createdAt,
    changed_at: document.createdAt,
    copied_from: document.copiedFrom,
    replaces: document.replaces,
    ...listedColumns(document),
  }
}

/** One document of those that a reader sees, with its goods. */
export async function findDocumentRow(
  db: Queryable,
  wanted: { readonly id: string; readonly scope: DocumentScope },
) {
  return tables(db)
    .selectFrom('document')
    .selectAll()
    .select([goodsOfDocument.as('goods'), holderOfDraft.as('registered')])
    .select([representation(wanted.scope).as('representation'), linksOf(wanted).as('links')])
    .where('id', '=', wanted.id)
    .where(isInScope(wanted.scope))
    .executeTakeFirst()
}

/** The head of one document of those that a reader sees. */
export function findHead(db: Queryable, wanted: { readonly id: string; readonly scope: DocumentScope }) {
  return tables(db)
    .selectFrom('document')
    .select(['id', 'type', 'number', 'operator_id as operatorId', 'status'])
    .select(['signed_at as signedAt', 'country_of_import as countryOfImport', 'authority_id as authorityId'])
    .select(representation(wanted.scope).as('representation'))
    .where('id', '=', wanted.id)
    .where(isInScope(wanted.scope))
    .executeTakeFirst()
}

/** The document, perhaps a draft still, that corrects the one of this number. */
export function findSuccessor(db: Queryable, number: string) {
  return tables(db)
    .selectFrom('document')
    .select(['id', 'type', 'number'])
    .where('replaces', '=', number)
    .where('status', '<>', 'DELETED')
    .executeTakeFirst()
}

export type DocumentRow = NonNullable<Awaited<ReturnType<typeof findDocumentRow>>>

/** How many drafts an operator has. */
export async function countDrafts(db: Queryable, operatorId: string): Promise<number> {
  const { count } = await tables(db)
    .selectFrom('document')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('operator_id', '=', operatorId)
    .where('status', '=', 'DRAFT')
    .executeTakeFirstOrThrow()
  return Number(count)
}
