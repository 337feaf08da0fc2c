import { sql } from 'kysely'
import type { Queryable } from '../../../platform/database/connect.ts'
import type { CaseHead } from '../types.ts'
import { tables } from './tables.ts'

const shown = 50

/** An application that is not decided, with the days of its clocks. */
export interface UnderWayRow extends Pick<CaseHead, 'id' | 'number' | 'status' | 'subState' | 'flags'> {
  readonly title: string
  readonly operatorId: string
  readonly holder: string
  readonly openRequests: number
  readonly answerDay: string | undefined
  readonly decisionDay: string | undefined
}

/** The applications of operators that are not decided, the nearest last day first. */
export async function listUnderWay(
  db: Queryable,
  operatorIds: readonly string[],
): Promise<readonly UnderWayRow[]> {
  const rows = await tables(db)
    .selectFrom('application')
    .innerJoin('document', 'document.id', 'application.document_id')
    .where('document.operator_id', 'in', operatorIds)
    .where('application.waits_for', 'is not', null)
    .select([
      'document.id',
      'document.number',
      'document.title',
      'document.operator_id as operatorId',
      'document.holder_name as holder',
      'document.status',
      'document.sub_state as subState',
      'document.flags',
      'application.answer_day as answerDay',
      'application.decision_day as decisionDay',
      openRequests.as('openRequests'),
    ])
    .orderBy(sql`coalesce(application.answer_day, application.decision_day)`)
    .orderBy('document.number')
    .limit(shown)
    .execute()
  return rows.map(({ subState, answerDay, decisionDay, ...row }) => ({
    ...row,
    subState: subState ?? undefined,
    answerDay: answerDay ?? undefined,
    decisionDay: decisionDay ?? undefined,
  }))
}

const openRequests = sql<number>`(select count(*)::int from information_request as request
  where request.document_id = document.id
    and num_nonnulls(request.answered_at, request.taken_back_at, request.lapsed_at) = 0)`
