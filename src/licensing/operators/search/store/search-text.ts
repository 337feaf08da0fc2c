import type { Queryable } from '../../../../platform/database/connect.ts'
import { listAddresses, listIdentifiers } from '../../store/parts.ts'
import type { OperatorTables } from '../../store/tables.ts'

/** Operators whose search text has not been written yet. */
export async function listWithoutSearchText(db: Queryable) {
  const rows = await db
    .withTables<OperatorTables>()
    .selectFrom('operator')
    .select(['id', 'name'])
    .where('search_text', 'is', null)
    // Two processes that start at once lock the rows in the same order.
    .orderBy('id')
    .execute()
  return Promise.all(
    rows.map(async row => ({
      ...row,
      addresses: await listAddresses(db, row.id),
      identifiers: await listIdentifiers(db, row.id),
    })),
  )
}

export async function setSearchText(db: Queryable, id: string, text: string): Promise<void> {
  await db
    .withTables<OperatorTables>()
    .updateTable('operator')
    .set({ search_text: text })
    .where('id', '=', id)
    .execute()
}
