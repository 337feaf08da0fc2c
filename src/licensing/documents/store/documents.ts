import { sql } from 'kysely'
import type { Status } from '../../../law/life-cycles.ts'
import type { PartyFacts } from '../../../law/statement.ts'
import type { Queryable } from '../../../platform/database/connect.ts'
import { json } from '../../../platform/database/json.ts'
import type {
  AuthorityBoxes,
  DocumentContent,
  DocumentScope,
  DocumentTables,
  GenuineDocument,
  LinkedDocument,
  SignatureEvidence,
  StepVersions,
} from '../types.ts'

const tables = (db: Queryable) => db.withTables<DocumentTables>()

/** The next number of a series; its row stays locked until the transaction ends, so that none is lost. */
export async function takeNumber(db: Queryable, series: { country: string; year: number }): Promise<number> {
  const { last } = await tables(db)
    .insertInto('statement_counter')
    .values({ ...series, last: 1 })
    .onConflict(conflict =>
      conflict.columns(['country', 'year']).doUpdateSet({ last: sql<number>`statement_counter.last + 1` }),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return last
}

/** What lists show and search; made from the contents whenever they change. */
export interface ListedFacts {
  readonly title: string
  readonly holderName: string
  readonly searchWords: readonly string[]
  readonly content: DocumentContent
}

function listedColumns({ title, holderName, searchWords, content }: ListedFacts) {
  return {
    content: json(content),
    title,
    holder_name: holderName,
    search_words: textArray(searchWords),
    country_of_import: content.countryOfImport ?? null,
    customs_office: content.customsOffice?.code ?? null,
    country_of_interest: content.countryOfInterest ?? null,
    category: content.category ?? null,
    local_reference: content.localReference ?? null,
  }
}

function textArray(texts: readonly string[]) {
  return sql<readonly string[]>`${[...texts]}::text[]`
}

export interface NewDocument extends ListedFacts {
  readonly id: string
  readonly number: string
  readonly operatorId: string
  readonly goodId: string
  readonly objectNumber: string
  readonly status: Status
  readonly stepVersions: StepVersions
  readonly createdBy: string
  readonly createdAt: Date
  readonly copiedFrom: string | null
  readonly replaces: string | null
}

export async function insertDocument(db: Queryable, statement: NewDocument): Promise<void> {
  await tables(db)
    .insertInto('importer_statement')
    .values({
      id: statement.id,
      number: statement.number,
      operator_id: statement.operatorId,
      good_id: statement.goodId,
      object_number: statement.objectNumber,
      status: statement.status,
      status_at: statement.createdAt,
      version: 1,
      step_versions: json(statement.stepVersions),
      created_by: statement.createdBy,
      created_at: statement.createdAt,
      changed_at: statement.createdAt,
      copied_from: statement.copiedFrom,
      replaces: statement.replaces,
      ...listedColumns(statement),
    })
    .execute()
}

/** One statement of those that a reader sees; held until the transaction ends when it is to be changed. */
export async function findDocumentRow(
  db: Queryable,
  wanted: { readonly id: string; readonly scope: DocumentScope; readonly lock?: boolean },
) {
  if (wanted.scope.kind === 'none') return undefined
  const all = tables(db).selectFrom('importer_statement').selectAll().where('id', '=', wanted.id)
  const query =
    wanted.scope.kind === 'operator'
      ? all.where('operator_id', '=', wanted.scope.operatorId)
      : all.where('status', 'not in', ['DRAFT', 'DELETED'])
  const visible = query.where('status', '<>', 'DELETED')
  return (wanted.lock === true ? visible.forUpdate() : visible).executeTakeFirst()
}

/** The statement of a number, whoever may see it. */
export async function findIdByNumber(db: Queryable, number: string): Promise<string | undefined> {
  const row = await tables(db)
    .selectFrom('importer_statement')
    .select('id')
    .where('number', '=', number)
    .executeTakeFirst()
  return row?.id
}

/** The statement, perhaps a draft still, that corrects the one of this number. */
export async function findSuccessor(db: Queryable, number: string): Promise<LinkedDocument | undefined> {
  return tables(db)
    .selectFrom('importer_statement')
    .select(['id', 'number'])
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
    .updateTable('importer_statement')
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
    .updateTable('importer_statement')
    .set({ status: change.status, status_at: change.at, changed_at: change.at })
    .where('id', '=', change.id)
    .execute()
}

export async function updateAuthorityBoxes(
  db: Queryable,
  change: AuthorityBoxes & { readonly id: string; readonly at: Date },
): Promise<void> {
  await tables(db)
    .updateTable('importer_statement')
    .set({
      national_reference: change.nationalReference ?? null,
      admitted_until: change.admittedUntil ?? null,
      changed_at: change.at,
    })
    .where('id', '=', change.id)
    .execute()
}

export interface Signing extends Pick<ListedFacts, 'holderName' | 'searchWords'> {
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
    .updateTable('importer_statement')
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
      holder_name: signing.holderName,
      search_words: textArray(signing.searchWords),
    })
    .where('id', '=', signing.id)
    .execute()
}

export async function findForCheck(
  db: Queryable,
  asked: { readonly number: string; readonly code: string },
): Promise<GenuineDocument | undefined> {
  const row = await tables(db)
    .selectFrom('importer_statement')
    .select(['number', 'status', 'status_at as statusAt'])
    .where('number', '=', asked.number)
    .where('check_code', '=', asked.code)
    .executeTakeFirst()
  return row && { ...row, type: 'ICG-S', genuine: true }
}

/** How many drafts an operator has. */
export async function countDrafts(db: Queryable, operatorId: string): Promise<number> {
  const { count } = await tables(db)
    .selectFrom('importer_statement')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('operator_id', '=', operatorId)
    .where('status', '=', 'DRAFT')
    .executeTakeFirstOrThrow()
  return Number(count)
}
