import type { Queryable } from '../../../platform/database/connect.ts'
import { tables } from './opinion-tables.ts'

/** By whom something became of an opinion, and when. */
export interface Ending {
  readonly id: string
  readonly by: string
  readonly byName: string
  readonly at: Date
}

/** The one asked declares to have no conflict of interest. */
export async function setDeclared(db: Queryable, id: string, at: Date): Promise<void> {
  await tables(db).updateTable('opinion').set({ declared_at: at }).where('id', '=', id).execute()
}

export async function setGiven(db: Queryable, { id, by, byName, at }: Ending): Promise<void> {
  await tables(db)
    .updateTable('opinion')
    .set({ given_at: at, given_by: by, given_by_name: byName })
    .where('id', '=', id)
    .execute()
}

export async function setDeclined(
  db: Queryable,
  { id, by, byName, at, reason }: Ending & { readonly reason: string },
): Promise<void> {
  await tables(db)
    .updateTable('opinion')
    .set({ declined_at: at, declined_by: by, declined_by_name: byName, declined_reason: reason })
    .where('id', '=', id)
    .execute()
}

/** The authority no longer wants it; an invitation that nobody accepted is worth nothing then. */
export async function setTakenBack(
  db: Queryable,
  { id, by, at, reason }: Omit<Ending, 'byName'> & { readonly reason: string },
): Promise<void> {
  await tables(db)
    .updateTable('opinion')
    .set({ taken_back_at: at, taken_back_by: by, taken_back_reason: reason, secret_digest: null })
    .where('id', '=', id)
    .execute()
}
