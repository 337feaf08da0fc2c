import { sql } from 'kysely'
import type { Queryable } from '../../platform/database/connect.ts'
import { json } from '../../platform/database/json.ts'
import type {
  Good,
  GoodDetails,
  GoodsTables,
  Photograph,
  PhotographPicture,
  PhotographTexts,
  SupportingDocument,
} from './types.ts'

const tables = (db: Queryable) => db.withTables<GoodsTables>()

const photographColumns = [
  'id',
  'view',
  'type',
  'text',
  'language',
  'translation',
  'file',
  'media_type as mediaType',
  'bytes',
  'width',
  'height',
  'is_colour as isColour',
  'display_file as displayFile',
  'print_file as printFile',
  'thumbnail_file as thumbnailFile',
  'name',
] as const

const supportingDocumentColumns = [
  'id',
  'type',
  'number',
  'date',
  'country',
  'place',
  'file',
  'media_type as mediaType',
  'bytes',
  'name',
  'remarks',
] as const

/** The next number of a series; its row stays locked until the transaction ends, so that none is lost. */
export async function takeNumber(db: Queryable, series: { country: string; year: number }): Promise<number> {
  const { last } = await tables(db)
    .insertInto('good_counter')
    .values({ ...series, last: 1 })
    .onConflict(conflict =>
      conflict.columns(['country', 'year']).doUpdateSet({ last: sql<number>`good_counter.last + 1` }),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return last
}

export interface NewGood {
  readonly id: string
  readonly documentId: string
  /** Among the goods of its document, from 1. */
  readonly position: number
  readonly operatorId: string
  readonly objectNumber: string
  readonly details: GoodDetails
  readonly createdAt: Date
}

export async function insertGood(db: Queryable, good: NewGood): Promise<void> {
  await tables(db)
    .insertInto('cultural_good')
    .values({
      id: good.id,
      document_id: good.documentId,
      position: good.position,
      operator_id: good.operatorId,
      object_number: good.objectNumber,
      details: json(good.details),
      created_at: good.createdAt,
    })
    .execute()
}

export async function findGoodById(db: Queryable, id: string): Promise<Good | undefined> {
  const row = await tables(db).selectFrom('cultural_good').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) return undefined
  return {
    id: row.id,
    operatorId: row.operator_id,
    objectNumber: row.object_number,
    details: row.details,
    isFrozen: row.frozen_at !== null,
    photographs: await listPhotographs(db, id),
    supportingDocuments: await listSupportingDocuments(db, id),
  }
}

function listPhotographs(db: Queryable, goodId: string): Promise<readonly Photograph[]> {
  const rows = tables(db).selectFrom('photograph').select(photographColumns).where('good_id', '=', goodId)
  return rows.orderBy('position').orderBy('id').execute()
}

function listSupportingDocuments(db: Queryable, goodId: string): Promise<readonly SupportingDocument[]> {
  const rows = tables(db).selectFrom('supporting_document').select(supportingDocumentColumns)
  return rows.where('good_id', '=', goodId).orderBy('created_at').orderBy('id').execute()
}

/** A good held while it is changed, so that two changes follow each other. */
export async function findGoodLocked(db: Queryable, id: string): Promise<Good | undefined> {
  await tables(db).selectFrom('cultural_good').select('id').where('id', '=', id).forUpdate().execute()
  return findGoodById(db, id)
}

export async function updateDetails(db: Queryable, id: string, details: GoodDetails): Promise<void> {
  await tables(db)
    .updateTable('cultural_good')
    .set({ details: json(details) })
    .where('id', '=', id)
    .execute()
}

export async function freeze(db: Queryable, id: string, at: Date): Promise<void> {
  await tables(db).updateTable('cultural_good').set({ frozen_at: at }).where('id', '=', id).execute()
}

export async function insertPhotograph(
  db: Queryable,
  goodId: string,
  photograph: Photograph & { readonly createdAt: Date },
): Promise<void> {
  const next = sql<number>`(select coalesce(max(position), 0) + 1 from photograph where good_id = ${goodId})`
  await tables(db)
    .insertInto('photograph')
    .values({
      id: photograph.id,
      good_id: goodId,
      position: next,
      created_at: photograph.createdAt,
      ...textColumns(photograph),
      ...pictureColumns(photograph),
    })
    .execute()
}

function textColumns({ view, type, text, language, translation }: PhotographTexts) {
  return { view, type, text, language, translation }
}

function pictureColumns(picture: PhotographPicture) {
  return {
    file: picture.file,
    media_type: picture.mediaType,
    bytes: picture.bytes,
    width: picture.width,
    height: picture.height,
    is_colour: picture.isColour,
    display_file: picture.displayFile,
    print_file: picture.printFile,
    thumbnail_file: picture.thumbnailFile,
    name: picture.name,
  }
}

export async function updatePhotographTexts(
  db: Queryable,
  id: string,
  texts: PhotographTexts,
): Promise<void> {
  await tables(db).updateTable('photograph').set(textColumns(texts)).where('id', '=', id).execute()
}

export async function updatePhotographPicture(
  db: Queryable,
  id: string,
  picture: PhotographPicture,
): Promise<void> {
  await tables(db).updateTable('photograph').set(pictureColumns(picture)).where('id', '=', id).execute()
}

export async function orderPhotographs(db: Queryable, ids: readonly string[]): Promise<void> {
  for (const [index, id] of ids.entries()) {
    await tables(db)
      .updateTable('photograph')
      .set({ position: index + 1 })
      .where('id', '=', id)
      .execute()
  }
}

export async function deletePhotograph(db: Queryable, id: string): Promise<void> {
  await tables(db).deleteFrom('photograph').where('id', '=', id).execute()
}

export async function insertSupportingDocument(
  db: Queryable,
  goodId: string,
  document: SupportingDocument & { readonly createdAt: Date },
): Promise<void> {
  const { createdAt, mediaType, ...same } = document
  await tables(db)
    .insertInto('supporting_document')
    .values({ ...same, good_id: goodId, media_type: mediaType, created_at: createdAt })
    .execute()
}

export async function deleteSupportingDocument(db: Queryable, id: string): Promise<void> {
  await tables(db).deleteFrom('supporting_document').where('id', '=', id).execute()
}

/** Takes the goods of a document away that is gone; whoever copies from them at the moment ends first. */
export async function deleteGoods(db: Queryable, documentId: string): Promise<void> {
  const goods = tables(db).selectFrom('cultural_good').select('id').where('document_id', '=', documentId)
  const ids = (await goods.forUpdate().execute()).map(good => good.id)
  if (ids.length === 0) return
  await tables(db).deleteFrom('photograph').where('good_id', 'in', ids).execute()
  await tables(db).deleteFrom('supporting_document').where('good_id', 'in', ids).execute()
  await tables(db).deleteFrom('cultural_good').where('id', 'in', ids).execute()
}

/** Those of the given digests that a row names. */
export async function listNamedFiles(db: Queryable, digests: readonly string[]): Promise<readonly string[]> {
  const wanted = sql`any(${[...digests]}::text[])`
  const found = await sql<{ digest: string }>`
    select file as digest from photograph where file = ${wanted}
    union select display_file from photograph where display_file = ${wanted}
    union select print_file from photograph where print_file = ${wanted}
    union select thumbnail_file from photograph where thumbnail_file = ${wanted}
    union select file from supporting_document where file = ${wanted}`.execute(db)
  return found.rows.map(row => row.digest)
}

/** The bytes of all photographs and supporting documents of an operator, each file once. */
export async function sumBytes(db: Queryable, operatorId: string): Promise<number> {
  const found = await sql<{ bytes: string }>`
    with good as (select id from cultural_good where operator_id = ${operatorId})
    select coalesce(sum(bytes), 0)::text as bytes from (
      select file, bytes from photograph where good_id in (select id from good)
      union select file, bytes from supporting_document where good_id in (select id from good)
    ) as kept`.execute(db)
  return Number(found.rows[0]?.bytes ?? 0)
}
