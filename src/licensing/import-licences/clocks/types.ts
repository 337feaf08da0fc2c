import type { ApplicationEvent } from '../../../law/application-events.ts'
import type { ClockExplanation } from '../../../law/deadline-explanation.ts'
import type { RunningClock } from '../../../law/deadlines.ts'
import type { Receipt } from '../types.ts'

/** An application that somebody imagines; days are ISO dates. */
export interface Imagined {
  readonly country: string
  readonly submitted: string
  readonly sent1?: string | undefined
  readonly answered1?: string | undefined
  readonly sent2?: string | undefined
  readonly answered2?: string | undefined
  readonly sent3?: string | undefined
  readonly answered3?: string | undefined
  /** The State whose authority it is forwarded to, and the day. */
  readonly forwardedTo?: string | undefined
  readonly forwarded?: string | undefined
}

/** An event of an imagined application with the field that it was read from. */
export interface ImaginedEvent {
  readonly field: keyof Imagined
  readonly event: ApplicationEvent
}

/** The clocks of an application as somebody is told them. */
export interface ExplainedClocks {
  /** Of the authority that has the application now. */
  readonly country: string
  /** ISO 639-1, of the names of its holidays. */
  readonly language: string
  readonly clocks: readonly ClockExplanation[]
  /** The decision at its latest, when answers are waited for: all given on their last day. */
  readonly latestDecision?: RunningClock | undefined
}

/** What would follow if information were asked for today. */
export interface IfAskedToday {
  readonly today: string
  readonly answerBy: string
  readonly decisionBy: string
}

/** An imagined application, explained. */
export interface Simulation extends ExplainedClocks {
  readonly today: string
  readonly events: readonly ApplicationEvent[]
  readonly ifAskedToday?: IfAskedToday | undefined
}

/** The clocks of a case, with when it reached which authority. */
export interface CaseClocks extends ExplainedClocks {
  readonly receipts: readonly Receipt[]
}
