import { sql } from 'kysely'
import type { Queryable } from '../../../platform/database/connect.ts'
import type { Photograph, PhotographPicture, PhotographTexts } from '../types.ts'
import { tables } from './tables.ts'

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
