import type { IsoDate } from './iso-date.ts'

/** The application reaches an authority; `date` is the day in the time zone of the authority's seat. */
export interface ReceiptEvent {
  readonly kind: 'received' | 'forwarded'
  readonly date: IsoDate
}

/** A request for information is sent, answered or taken back; `request` is its identity. Source: IR 9(1); Default 31, 47. */
export interface RequestEvent {
  readonly kind: 'information-requested' | 'information-submitted' | 'request-taken-back'
  readonly request: string
  readonly date: IsoDate
}

/** Something that starts or stops a clock. */
export type ApplicationEvent = ReceiptEvent | RequestEvent

/** Which events the clocks of an application run from. */
export interface ClockStarts {
  /** By which the application reached the authority that has it now. */
  readonly receipt: ReceiptEvent
  /** The requests that wait for an answer, oldest first. */
  readonly open: readonly RequestEvent[]
  /** The requests taken back at this authority: as if they had never been sent. */
  readonly takenBack: readonly RequestEvent[]
  /** The receipt, or the last answer; absent while a request is open. */
  readonly decision: ApplicationEvent | undefined
}

function isReceipt(event: ApplicationEvent): event is ReceiptEvent {
  return event.kind === 'received' || event.kind === 'forwarded'
}

function isRequest(event: ApplicationEvent): event is RequestEvent {
  return !isReceipt(event)
}

/** The requests that wait, those taken back, and the last answer to one that waited; other answers change nothing. */
interface Asking {
  readonly open: readonly RequestEvent[]
  readonly takenBack: readonly RequestEvent[]
  readonly lastAnswer: RequestEvent | undefined
}

const nothingAsked: Asking = { open: [], takenBack: [], lastAnswer: undefined }

function askingAfter(asking: Asking, event: RequestEvent): Asking {
  const { open, takenBack } = asking
  if (event.kind === 'information-requested') return { ...asking, open: [...open, event] }
  const left = open.filter(each => each.request !== event.request)
  if (left.length === open.length) return asking
  return event.kind === 'information-submitted'
    ? { open: left, takenBack, lastAnswer: event }
    : { ...asking, open: left, takenBack: [...takenBack, event] }
}

/**
 * Which events the clocks run from, out of all events in order of time; undefined before anything was received.
 * Forwarding lapses open requests and begins anew. Source: R 4(6), 4(7), IR 9; Default 31, 47 and 49.
 */
export function clockStarts(events: readonly ApplicationEvent[]): ClockStarts | undefined {
  const receipt = events.findLast(isReceipt)
  if (!receipt) return undefined
  const asked = events.slice(events.lastIndexOf(receipt)).filter(isRequest)
  const { open, takenBack, lastAnswer } = asked.reduce(askingAfter, nothingAsked)
  return { receipt, open, takenBack, decision: open.length > 0 ? undefined : (lastAnswer ?? receipt) }
}
