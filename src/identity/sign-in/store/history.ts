import type { Queryable } from '../../../platform/database/connect.ts'

/** Whether there is history from before an instant that has not been erased; erasures themselves stay. */
export async function hasHistoryBefore(db: Queryable, before: Date): Promise<boolean> {
  const found = await db
    .selectFrom('event')
    .select('seq')
    .where('at', '<', before)
    .where('salt', 'is not', null)
    .where('erases', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}
