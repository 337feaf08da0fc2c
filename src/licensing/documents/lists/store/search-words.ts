import { sql } from 'kysely'
import type { Queryable } from '../../../../platform/database/connect.ts'
import { goodsOfDocument } from '../../store/goods-of-document.ts'
import { holderOfDraft } from '../../store/holder-of-draft.ts'
import type { ListTables } from '../types.ts'

const tables = (db: Queryable) => db.withTables<ListTables>()

/** Some of the documents whose words were written by an earlier rule, held until the transaction ends. */
export function listWithOldWords(db: Queryable, version: number, limit: number) {
  return tables(db)
    .selectFrom('document')
    .select(['id', 'number', 'content', 'holder', 'holder_name as holderName'])
    .select([goodsOfDocument.as('goods'), holderOfDraft.as('registered')])
    .where('search_version', '<', version)
    .orderBy('search_version')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute()
}

/** Writes the words of a document anew. */
export async function setSearchWords(
  db: Queryable,
  {
    id,
    words,
    version,
  }: { readonly id: string; readonly words: readonly string[]; readonly version: number },
): Promise<void> {
  await tables(db)
    .updateTable('document')
    .set({ search_words: sql<readonly string[]>`${[...words]}::text[]`, search_version: version })
    .where('id', '=', id)
    .execute()
}
