import type { Queryable } from '../../../platform/database/connect.ts'
import type { SupportingDocument } from '../types.ts'
import { tables } from './tables.ts'

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
  const rows = documents.map(({ mediaType, translationOf, ...same }) => ({
    ...same,
    good_id: goodId,
    media_type: mediaType,
    translation_of: translationOf,
    created_at: createdAt,
  }))
  await tables(db).insertInto('supporting_document').values(rows).execute()
}

/** Takes documents away, of which some may translate others, at once. */
export async function deleteSupportingDocuments(db: Queryable, ids: readonly string[]): Promise<void> {
  await tables(db).deleteFrom('supporting_document').where('id', 'in', ids).execute()
}
