import type { ApplicationEvent, RequestEvent } from './application-events.ts'
import { refuseByClock } from './clock-refusals.ts'
import type { ApplicationHistory } from './deadline-explanation.ts'
import {
  type ApplicationDeadlines,
  applicationDeadlines,
  clocksOf,
  type Deadline,
  type RunningClock,
} from './deadlines.ts'
import type { LicenceRefusal } from './licence-rules.ts'

/** What becomes of one clock: it stops where only `before` is there, starts where only `after` is, else it moves. */
export interface ClockChange {
  readonly before?: RunningClock
  readonly after?: RunningClock
}

/** The clocks before and after something that has not happened. */
export interface Outlook {
  readonly before: ApplicationDeadlines
  readonly after: ApplicationDeadlines
  /** Without the clocks that stay as they are. */
  readonly changes: readonly ClockChange[]
  /** Why the clocks do not allow it on that day. */
  readonly refusal: LicenceRefusal | undefined
}

const isSame = (left: RunningClock, right: RunningClock) =>
  left.name === right.name && left.request === right.request

function changesBetween(before: ApplicationDeadlines, after: ApplicationDeadlines): readonly ClockChange[] {
  const [old, now] = [clocksOf(before), clocksOf(after)]
  const stopped = old.filter(clock => !now.some(other => isSame(clock, other)))
  const started = now.map(clock => ({ before: old.find(other => isSame(clock, other)), after: clock }))
  const isMoved = (change: (typeof started)[number]) =>
    change.before?.lastDay !== change.after.lastDay || change.before.startedOn !== change.after.startedOn
  return [
    ...stopped.map(clock => ({ before: clock })),
    ...started
      .filter(isMoved)
      .map(({ before: was, after: is }) => (was ? { before: was, after: is } : { after: is })),
  ]
}

/**
 * What the clocks would be if something happened: a request sent, answered or taken back, the application forwarded, then
 * with the seat of the other authority. Source: R 4(6), 4(7), IR 9; Default 31, 47 and 49.
 */
export function whatIf(
  { events, seat, told }: ApplicationHistory,
  event: ApplicationEvent,
  seatAfterwards = seat,
): Outlook {
  const before = applicationDeadlines(events, seat, told)
  const after = applicationDeadlines([...events, event], seatAfterwards, told)
  return { before, after, changes: changesBetween(before, after), refusal: refuseByClock(before, event) }
}

/**
 * The clock of the decision at its latest: as it runs, or as it will if every open request is answered on its last day.
 * Undefined before anything was received. Source: IR 9(2), Default 31.
 */
export function latestDecision({ events, seat, told }: ApplicationHistory): Deadline | undefined {
  const { answers } = applicationDeadlines(events, seat, told)
  const answered = answers
    .toSorted((left, right) => left.lastDay.localeCompare(right.lastDay))
    .map(({ request, lastDay }): RequestEvent => ({ kind: 'information-submitted', request, date: lastDay }))
  return applicationDeadlines([...events, ...answered], seat, told).decision
}
