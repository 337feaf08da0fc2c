import { sql } from 'kysely'
import type { DocumentType } from '../../../law/annex.ts'
import type { Status } from '../../../law/life-cycles.ts'
import type { PartyFacts } from '../../../law/statement.ts'
import type { Queryable } from '../../../platform/database/connect.ts'
import { json } from '../../../platform/database/json.ts'
import type { DocumentScope } from '../rules/scope.ts'
import type {
  AuthorityBoxes,
  DocumentContent,
  DocumentTables,
  SignatureEvidence,
  StepVersions,
} from '../types.ts'
import { goodsOfDocument } from './goods-of-document.ts'
import { holderOfDraft } from './holder-of-draft.ts'
import { isInScope } from './scope.ts'

const tables = (db: Queryable) => db.withTables<DocumentTables>()

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

/** What lists show and search; made from the contents whenever they change. */
export interface ListedFacts {
  readonly title: string
  readonly objectNumbers: readonly string[]
  readonly categories: readonly string[]
  readonly holderName: string
  readonly searchVersion: number
  readonly searchWords: readonly string[]
  readonly content: DocumentContent
}

function listedColumns(facts: ListedFacts) {
  const { title, holderName, content } = facts
  return {
    content: json(content),
    title,
    object_numbers: textArray(facts.objectNumbers),
    categories: textArray(facts.categories),
    holder_name: holderName,
    search_words: textArray(facts.searchWords),
    search_version: facts.searchVersion,
    language: content.documentLanguage ?? null,
    country_of_import: content.countryOfImport ?? null,
    customs_office: content.customsOffice?.code ?? null,
    country_of_interest: content.countryOfInterest ?? null,
    local_reference: content.localReference ?? null,
  }
}

function textArray<Text extends string>(texts: readonly Text[]) {
  return sql<readonly Text[]>`${[...texts]}::text[]`
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
  await tables(db)
    .insertInto('document')
    .values({
      id: document.id,
      type: document.type,
      number: document.number,
      operator_id: document.operatorId,
      status: document.status,
      flags: textArray([]),
      status_at: document.createdAt,
      version: 1,
      step_versions: json(document.stepVersions),
      created_by: document.createdBy,
      created_at: document.createdAt,
      changed_at: document.createdAt,
      copied_from: document.copiedFrom,
      replaces: document.replaces,
      ...listedColumns(document),
    })
    .execute()
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
    .where('id', '=', wanted.id)
    .where(isInScope(wanted.scope))
    .executeTakeFirst()
}

/** The head of one document of those that a reader sees. */
export function findHead(db: Queryable, wanted: { readonly id: string; readonly scope: DocumentScope }) {
  return tables(db)
    .selectFrom('document')
    .select(['id', 'type', 'number', 'operator_id as operatorId', 'status'])
    .select(['signed_at as signedAt', 'country_of_import as countryOfImport'])
    .where('id', '=', wanted.id)
    .where(isInScope(wanted.scope))
    .executeTakeFirst()
}

/** Holds a document that a reader sees until the transaction ends. */
export async function holdDocument(
  db: Queryable,
  wanted: { readonly id: string; readonly scope: DocumentScope },
): Promise<void> {
  const held = tables(db).selectFrom('document').select('id').where('id', '=', wanted.id)
  await held.where(isInScope(wanted.scope)).forUpdate().execute()
}

/** The same by its number; gives which it is and its status, where there is one. */
export function holdNumber(
  db: Queryable,
  wanted: { readonly number: string; readonly scope: DocumentScope },
) {
  const held = tables(db).selectFrom('document').select(['id', 'status']).where('number', '=', wanted.number)
  return held.where(isInScope(wanted.scope)).forUpdate().executeTakeFirst()
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

export interface Change extends ListedFacts {
  readonly id: string
  readonly number: string
  readonly version: number
  readonly stepVersions: StepVersions
  readonly changedAt: Date
}

export async function updateDocument(db: Queryable, change: Change): Promise<void> {
  await tables(db)
    .updateTable('document')
    .set({
      number: change.number,
      version: change.version,
      step_versions: json(change.stepVersions),
      changed_at: change.changedAt,
      ...listedColumns(change),
    })
    .where('id', '=', change.id)
    .execute()
}

export async function updateStatus(
  db: Queryable,
  change: { readonly id: string; readonly status: Status; readonly at: Date },
): Promise<void> {
  await tables(db)
    .updateTable('document')
    .set({ status: change.status, status_at: change.at, changed_at: change.at })
    .where('id', '=', change.id)
    .execute()
}

export async function updateAuthorityBoxes(
  db: Queryable,
  change: AuthorityBoxes & { readonly id: string; readonly at: Date },
): Promise<void> {
  await tables(db)
    .updateTable('document')
    .set({
      national_reference: change.nationalReference ?? null,
      admitted_until: change.admittedUntil ?? null,
      changed_at: change.at,
    })
    .where('id', '=', change.id)
    .execute()
}

export interface Signing extends ListedFacts {
  readonly id: string
  readonly status: Status
  readonly at: Date
  readonly version: number
  readonly holder: PartyFacts
  readonly signature: SignatureEvidence
  readonly checkCode: string
  readonly sealedFile: string
}

export async function sign(db: Queryable, signing: Signing): Promise<void> {
  await tables(db)
    .updateTable('document')
    .set({
      status: signing.status,
      status_at: signing.at,
      changed_at: signing.at,
      version: signing.version,
      holder: json(signing.holder),
      signature: json(signing.signature),
      signed_at: signing.at,
      check_code: signing.checkCode,
      sealed_file: signing.sealedFile,
      ...listedColumns(signing),
    })
    .where('id', '=', signing.id)
    .execute()
}

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
