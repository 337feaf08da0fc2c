import type { Queryable } from '../../../platform/database/connect.ts'

/** Erases who, why and what of all that happened before an instant; the chain of the history stays whole. */
export async function eraseHistory(db: Queryable, before: Date): Promise<void> {
  await db
    .updateTable('event')
    .set({ actor: null, reason: null, data: null, salt: null })
    .where('at', '<', before)
    .where('salt', 'is not', null)
    .execute()
}
