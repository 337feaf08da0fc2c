import type { ApplicationDeadlines } from '../../../law/deadlines.ts'
import type { CaseHead, Projection, WaitsFor } from '../types.ts'

type State = Pick<CaseHead, 'status' | 'flags'>

/** Whom an application waits for in a state. Source: Default 45 (a prepared decision waits for the seal). */
export function waitsFor({ status, flags }: State): WaitsFor | undefined {
  if (status !== 'SUBMITTED_FOR_DECISION' && status !== 'CONDITIONALLY_REJECTED') return undefined
  if (flags.includes('READY_FOR_ESEAL')) return 'seal'
  return status === 'SUBMITTED_FOR_DECISION' ? 'authority' : 'holder'
}

/** What work lists show and order by: the days of the clocks that run, and the next of those who are waited for. */
export function projectionOf(state: State, deadlines: ApplicationDeadlines): Projection {
  const waited = waitsFor(state)
  if (waited === undefined) return none
  const [answerDay] = deadlines.answers.map(({ lastDay }) => lastDay).toSorted()
  const decisionDay = deadlines.decision?.lastDay
  const requestDay = deadlines.request?.lastDay
  return { waitsFor: waited, requestDay, answerDay, decisionDay, nextDay: answerDay ?? decisionDay }
}

const none: Projection = {
  waitsFor: undefined,
  requestDay: undefined,
  answerDay: undefined,
  decisionDay: undefined,
  nextDay: undefined,
}
