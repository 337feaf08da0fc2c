import type { Queryable } from '../../../platform/database/connect.ts'

export interface EventsWanted {
  readonly accountId: string
  /** Only events before this number of the history. */
  readonly before: number | undefined
  readonly most: number
}

/** What happened with an account, newest first, as far as it has not been erased. */
export function listEvents(db: Queryable, { accountId, before, most }: EventsWanted) {
  const all = db
    .selectFrom('event')
    .select(['seq', 'at', 'type', 'reason', 'data'])
    .where('record_type', '=', 'account')
    .where('record_id', '=', accountId)
    .where('salt', 'is not', null)
    .orderBy('seq', 'desc')
    .limit(most)
  return (before === undefined ? all : all.where('seq', '<', before)).execute()
}
