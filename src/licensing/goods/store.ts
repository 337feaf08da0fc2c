import { sql } from 'kysely'
import type { Queryable } from '../../platform/database/connect.ts'
import { json } from '../../platform/database/json.ts'
import type {
  GoodDetails,
  GoodsTables,
  Photograph,
  PhotographPicture,
  PhotographTexts,
  SupportingDocument,
} from './types.ts'

const tables = (db: Queryable) => db.withTables<GoodsTables>()

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

/** Holds a good until the transaction ends, so that it is not erased while it is copied. */
export async function holdGood(db: Queryable, id: string): Promise<void> {
  await tables(db).selectFrom('cultural_good').select('id').where('id', '=', id).forUpdate().execute()
}

export async function updateDetails(db: Queryable, id: string, details: GoodDetails): Promise<void> {
  await tables(db)
    .updateTable('cultural_good')
    .set({ details: json(details) })
    .where('id', '=', id)
    .execute()
}

export async function freeze(
  db: Queryable,
  good: { readonly id: string; readonly details: GoodDetails; readonly at: Date },
): Promise<void> {
  await tables(db)
    .updateTable('cultural_good')
    .set({ details: json(good.details), frozen_at: good.at })
    .where('id', '=', good.id)
    .execute()
}

/** Photographs of a good, shown behind those that it has. */
export async function insertPhotographs(
  db: Queryable,
  added: { readonly goodId: string; readonly photographs: readonly Photograph[]; readonly createdAt: Date },
): Promise<void> {
  const { goodId, photographs, createdAt } = added
  if (photographs.length === 0) return
  const behind = (index: number) =>
    sql<number>`(select coalesce(max(position), 0) + ${index + 1} from photograph where good_id = ${goodId})`
  const rows = photographs.map((photograph, index) => ({
    id: photograph.id,
    good_id: goodId,
    position: behind(index),
    created_at: createdAt,
    ...textColumns(photograph),
    ...pictureColumns(photograph),
  }))
  await tables(db).insertInto('photograph').values(rows).execute()
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

/** Shows the photographs of a good in this order. */
export async function orderPhotographs(db: Queryable, ids: readonly string[]): Promise<void> {
  await tables(db)
    .updateTable('photograph')
    .set({ position: sql<number>`array_position(${[...ids]}::uuid[], id)` })
    .where('id', 'in', ids)
    .execute()
}

export async function deletePhotograph(db: Queryable, id: string): Promise<void> {
  await tables(db).deleteFrom('photograph').where('id', '=', id).execute()
}

export async function insertSupportingDocuments(
  db: Queryable,
  added: {
    readonly goodId: string
    readonly documents: readonly SupportingDocument[]
    readonly createdAt: Date
  },
): Promise<void> {
  const { goodId, documents, createdAt } = added
  if (documents.length === 0) return
  const rows = documents.map(({ mediaType, ...same }) => ({
    ...same,
    good_id: goodId,
    media_type: mediaType,
    created_at: createdAt,
  }))
  await tables(db).insertInto('supporting_document').values(rows).execute()
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
