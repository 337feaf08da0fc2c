import { type ApplicationEvent, clockStarts } from './application-events.ts'
import { type Calendar, keptLastDay, lastDayAfter, type Seat } from './calendar.ts'
import type { Citation } from './citations.ts'
import { daysBetween, type IsoDate } from './iso-date.ts'

export type { ApplicationEvent, ReceiptEvent, RequestEvent } from './application-events.ts'

/** The three clocks of an application. */
export type DeadlineName = 'request' | 'answer' | 'decision'

/** A period in calendar days, who is waited for, and what happens when it has passed. */
export interface DeadlinePeriod {
  readonly name: DeadlineName
  readonly days: number
  readonly waitsFor: 'competent authority' | 'holder'
  readonly from: string
  readonly afterwards: string
  readonly citation: Citation
}

/** The periods. Source: R 4(6) and (7), IR 9(1) and (2). */
export const deadlinePeriods = [
  {
    name: 'request',
    days: 21,
    waitsFor: 'competent authority',
    from: 'receipt of the application',
    afterwards: 'no more requests for information',
    citation: 'R 4(6)',
  },
  {
    name: 'answer',
    days: 40,
    waitsFor: 'holder',
    from: 'the request',
    afterwards: 'the application shall be rejected',
    citation: 'IR 9(2)',
  },
  {
    name: 'decision',
    days: 90,
    waitsFor: 'competent authority',
    from: 'receipt of the complete application, or of the last piece of information',
    afterwards: 'qualified time stamp; neither granted nor refused',
    citation: 'R 4(7)',
  },
] as const satisfies readonly DeadlinePeriod[]

/** Days before a last day on which those waited for are reminded. Source: Default 13. */
export const reminderDays = [14, 7, 1] as const

/** A running clock. The day of the event is not counted; `lastDay` still belongs to the period. */
export interface Deadline {
  readonly name: DeadlineName
  readonly waitsFor: 'competent authority' | 'holder'
  readonly startedOn: IsoDate
  readonly lastDay: IsoDate
  readonly citation: Citation
}

/** The clock of one request that waits for its answer. */
export interface AnswerDeadline extends Deadline {
  readonly request: string
}

/** Any clock of an application; `request` is the identity of the one that waits for an answer. */
export interface RunningClock extends Deadline {
  readonly request?: string | undefined
}

/** A last day that somebody has been told; `request` is the identity of the one that waits for an answer. */
export interface ToldDeadline extends Pick<Deadline, 'name' | 'startedOn' | 'lastDay'> {
  readonly request?: string | undefined
}

/** The clocks of an application; a clock that does not run is absent. */
export interface ApplicationDeadlines {
  readonly request?: Deadline
  /** One for each open request, oldest first. */
  readonly answers: readonly AnswerDeadline[]
  readonly decision?: Deadline
}

/** The period of a clock. Source: R 4(6) and (7), IR 9(2). */
export function getPeriod(name: DeadlineName): DeadlinePeriod {
  const period = deadlinePeriods.find(row => row.name === name)
  if (!period) throw new RangeError(`No period ${name}`)
  return period
}

/** The days off that a clock is counted by: doubtful ones lengthen the holder's time alone. Source: Default 42. */
export function calendarFor({ waitsFor }: Pick<DeadlinePeriod, 'waitsFor'>, seat: Seat): Calendar {
  return { ...seat, days: waitsFor === 'holder' ? 'doubtful-too' : 'certain' }
}

/** One clock started by an event at the seat of the deciding authority. Source: R 4(6), 4(7), IR 9; R1182/71 3. */
export function deadlineFrom(name: DeadlineName, startedOn: IsoDate, seat: Seat): Deadline {
  const period = getPeriod(name)
  const { days, waitsFor, citation } = period
  const lastDay = lastDayAfter(startedOn, days, calendarFor(period, seat))
  return { name, waitsFor, startedOn, lastDay, citation }
}

/**
 * A deadline that has been told, after the calendar of the seat has changed: counted anew, but never earlier than told.
 * Source: Defaults 34 and 42.
 */
export function recountDeadline<Told extends Deadline>(told: Told, seat: Seat): Told {
  const recounted = deadlineFrom(told.name, told.startedOn, seat)
  return { ...told, lastDay: keepTold(recounted, told.lastDay, seat).lastDay }
}

/** How an answer stands whose deadline may have been moved on by a change of the calendar. */
export interface AnswerStanding {
  readonly today: IsoDate
  /** Whether a decision about the application has been sealed. */
  readonly isDecisionSealed: boolean
}

/**
 * Whether the holder may answer a request: until its last day is over, and again when a change of the calendar moves that
 * day on, as long as no decision is sealed. Ask it about `recountDeadline`. Source: IR 9(2), Default 42.
 */
export function mayAnswer(deadline: Deadline, { today, isDecisionSealed }: AnswerStanding): boolean {
  return !isDecisionSealed && !hasPassed(deadline, today)
}

/** Counts a clock; what was told of it before never moves to an earlier day. */
function clockOf(
  started: Pick<ToldDeadline, 'name' | 'startedOn' | 'request'>,
  seat: Seat,
  told: readonly ToldDeadline[],
): Deadline {
  const { name, startedOn, request } = started
  return told
    .filter(one => one.name === name && one.startedOn === startedOn && one.request === request)
    .reduce((clock, { lastDay }) => keepTold(clock, lastDay, seat), deadlineFrom(name, startedOn, seat))
}

function keepTold(clock: Deadline, told: IsoDate, seat: Seat): Deadline {
  return { ...clock, lastDay: keptLastDay(told, clock.lastDay, calendarFor(clock, seat)) }
}

/**
 * The clocks of an application from its events in order of time. Forwarding lapses open requests and restarts the clocks
 * at the right authority. While a request is open, the 90 days do not run; they begin when the last open one is answered,
 * and a request taken back counts as never sent. A last day that was told never moves to an earlier one. Source: R 4(6),
 * 4(7), IR 9; Default 31, 34, 42, 47 and 49.
 */
export function applicationDeadlines(
  events: readonly ApplicationEvent[],
  seat: Seat,
  told: readonly ToldDeadline[] = [],
): ApplicationDeadlines {
  const starts = clockStarts(events)
  if (!starts) return { answers: [] }
  const { receipt, open, decision } = starts
  const request = clockOf({ name: 'request', startedOn: receipt.date }, seat, told)
  const answers = open.map(each => ({
    ...clockOf({ name: 'answer', startedOn: each.date, request: each.request }, seat, told),
    request: each.request,
  }))
  if (!decision) return { request, answers }
  return { request, answers, decision: clockOf({ name: 'decision', startedOn: decision.date }, seat, told) }
}

/** All clocks that run or have passed: the time for requests, the answers that are waited for, the decision. */
export function clocksOf({ request, answers, decision }: ApplicationDeadlines): readonly RunningClock[] {
  return [...(request ? [request] : []), ...answers, ...(decision ? [decision] : [])]
}

/** Whether the last day is over. Source: R1182/71 3(2). */
export function hasPassed(deadline: Deadline, today: IsoDate): boolean {
  return today > deadline.lastDay
}

/** Days left, the last day included as 0; negative once it has passed. */
export function daysLeft(deadline: Deadline, today: IsoDate): number {
  return daysBetween(today, deadline.lastDay)
}
