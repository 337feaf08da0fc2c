import { type ApplicationEvent, clockStarts } from './application-events.ts'
import type { Seat } from './calendar.ts'
import { type DeadlineStep, stepsOf } from './deadline-steps.ts'
import {
  applicationDeadlines,
  clocksOf,
  daysLeft,
  hasPassed,
  type RunningClock,
  type ToldDeadline,
} from './deadlines.ts'
import type { IsoDate } from './iso-date.ts'
import { endOfDayIn } from './time-zones.ts'

/** All that the clocks of an application follow from. */
export interface ApplicationHistory {
  /** In order of time; days are those at the seat of the authority that had the application. */
  readonly events: readonly ApplicationEvent[]
  /** Of the authority that has the application now. */
  readonly seat: Seat
  readonly told?: readonly ToldDeadline[] | undefined
}

/** A clock with the way to its last day. */
export interface ClockExplanation {
  readonly clock: RunningClock
  readonly steps: readonly DeadlineStep[]
  /** The first instant after the period. */
  readonly endsAt: Date
  /** The last day included as 0; negative once it has passed. */
  readonly daysLeft: number
  readonly hasPassed: boolean
}

/**
 * Every clock that runs or has passed, explained as seen from a day at the authority's seat: the time for requests, the
 * answers that are waited for, oldest first, and the decision, which is absent while an answer is waited for. Empty
 * before anything was received. Source: R 4(6), 4(7), IR 9; R1182/71 3.
 */
export function explainDeadlines(
  { events, seat, told = [] }: ApplicationHistory,
  today: IsoDate,
): readonly ClockExplanation[] {
  const starts = clockStarts(events)
  if (!starts) return []
  return clocksOf(applicationDeadlines(events, seat, told)).map(clock => ({
    clock,
    steps: stepsOf({ clock, starts, seat, told }),
    endsAt: endOfDayIn(seat.country, clock.lastDay),
    daysLeft: daysLeft(clock, today),
    hasPassed: hasPassed(clock, today),
  }))
}
