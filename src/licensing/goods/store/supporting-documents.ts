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
