import type { Queryable } from '../../../platform/database/connect.ts'
import { tables } from './documents.ts'

interface Handing {
  readonly documentId: string
  readonly former: string
  readonly present: string
  readonly at: Date
}

/** Lets an authority know that it handled a document before, or no longer so where it handles it again. */
export async function setFormerAuthority(db: Queryable, handing: Handing): Promise<void> {
  const { documentId, former, present, at } = handing
  const relation = 'former authority'
  await tables(db)
    .updateTable('document_access')
    .set({ ended_at: at })
    .where('document_id', '=', documentId)
    .where('relation', '=', relation)
    .where('authority_id', 'in', [former, present])
    .where('ended_at', 'is', null)
    .execute()
  await tables(db)
    .insertInto('document_access')
    .values({ document_id: documentId, relation, authority_id: former, given_at: at })
    .execute()
}
