import { lastDayAfter } from './calendar.ts'
import type { Citation } from './citations.ts'
import type { IsoDate } from './description.ts'
import { daysBetween } from './iso-date.ts'

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

/** Something that starts or stops a clock; `date` is the day in the time zone of the authority's seat. */
export interface ApplicationEvent {
  readonly kind: 'received' | 'forwarded' | 'information-requested' | 'information-submitted'
  readonly date: IsoDate
}

/** A running clock. The day of the event is not counted; `lastDay` still belongs to the period. */
export interface Deadline {
  readonly name: DeadlineName
  readonly waitsFor: 'competent authority' | 'holder'
  readonly startedOn: IsoDate
  readonly lastDay: IsoDate
  readonly citation: Citation
}

/** The clocks of an application; a clock that does not run is absent. */
export interface ApplicationDeadlines {
  readonly request?: Deadline
  /** One for each unanswered request, oldest first. */
  readonly answers: readonly Deadline[]
  readonly decision?: Deadline
}

function getPeriod(name: DeadlineName): DeadlinePeriod {
  const period = deadlinePeriods.find(row => row.name === name)
  if (!period) throw new RangeError(`No period ${name}`)
  return period
}

/** One clock started by an event in the Member State `country` (ISO alpha-2). Source: R 4(6), 4(7), IR 9; R1182/71 3. */
export function deadlineFrom(name: DeadlineName, startedOn: IsoDate, country: string): Deadline {
  const { days, waitsFor, citation } = getPeriod(name)
  return { name, waitsFor, startedOn, lastDay: lastDayAfter(startedOn, days, country), citation }
}

/**
 * The clocks of an application from its events in order of time. Forwarding restarts them at the right authority; a
 * submission answers every request before it; while a request is open, the 90 days do not run. Source: R 4(6), 4(7), IR 9.
 */
export function applicationDeadlines(
  events: readonly ApplicationEvent[],
  country: string,
): ApplicationDeadlines {
  const receipt = events.findLast(event => event.kind === 'received' || event.kind === 'forwarded')
  if (!receipt) return { answers: [] }
  const after = events.slice(events.lastIndexOf(receipt))
  const answered = after.findLastIndex(event => event.kind === 'information-submitted')
  const open = after.filter((event, index) => event.kind === 'information-requested' && index > answered)
  const request = deadlineFrom('request', receipt.date, country)
  const answers = open.map(event => deadlineFrom('answer', event.date, country))
  if (open.length > 0) return { request, answers }
  const complete = after[answered] ?? receipt
  return { request, answers, decision: deadlineFrom('decision', complete.date, country) }
}

/** Whether the last day is over. Source: R1182/71 3(2). */
export function hasPassed(deadline: Deadline, today: IsoDate): boolean {
  return today > deadline.lastDay
}

/** Days left, the last day included as 0; negative once it has passed. */
export function daysLeft(deadline: Deadline, today: IsoDate): number {
  return daysBetween(today, deadline.lastDay)
}
