import type { ApplicationEvent, ClockStarts } from './application-events.ts'
import type { Seat } from './calendar.ts'
import type { Citation } from './citations.ts'
import { type DayAtWork, type DayOff, dayAtWorkOn, daysOffFrom } from './days-off.ts'
import {
  calendarFor,
  type DeadlineName,
  deadlineFrom,
  getPeriod,
  type RunningClock,
  type ToldDeadline,
} from './deadlines.ts'
import { addDays, type IsoDate } from './iso-date.ts'
import { endOfDayIn } from './time-zones.ts'

/** One step from the event to the end of a period, with the article that it follows from. */
export type DeadlineStep = { readonly citation: Citation } & (
  | { readonly kind: 'started'; readonly event: ApplicationEvent }
  /** Requests that were taken back and change nothing. */
  | { readonly kind: 'taken-back'; readonly dates: readonly IsoDate[] }
  /** The day of the event does not count; the first that does. */
  | { readonly kind: 'first-day'; readonly notCounted: IsoDate; readonly date: IsoDate }
  | { readonly kind: 'counted'; readonly days: number; readonly date: IsoDate }
  /** The day reached is off, as may be those after it. */
  | { readonly kind: 'moved'; readonly off: readonly DayOff[]; readonly date: IsoDate }
  | ({ readonly kind: 'at-work' } & DayAtWork)
  /** Counted anew it would end earlier than was told. */
  | { readonly kind: 'kept'; readonly told: IsoDate; readonly recounted: IsoDate }
  /** An earlier day was told before the calendar changed. */
  | { readonly kind: 'moved-since-told'; readonly told: IsoDate; readonly date: IsoDate }
  /** `at` is the first instant after the period. */
  | { readonly kind: 'ends'; readonly date: IsoDate; readonly at: Date }
  | { readonly kind: 'afterwards' }
)

/** What the steps of a clock follow from. */
export interface StepsAsked {
  readonly clock: RunningClock
  readonly starts: ClockStarts
  readonly seat: Seat
  readonly told: readonly ToldDeadline[]
}

const startCitations: Readonly<Record<DeadlineName, Citation>> = {
  request: 'R 4(6)',
  answer: 'IR 9(2)',
  decision: 'R 4(7)',
}

const afterwards: Readonly<Record<DeadlineName, Citation>> = {
  request: 'R 4(6)',
  answer: 'IR 9(2)',
  decision: 'IR 17(3)(e)',
}

function startOf({ clock, starts }: StepsAsked): readonly DeadlineStep[] {
  const { receipt, open, decision = receipt, takenBack } = starts
  const request = open.find(each => each.request === clock.request)
  const event =
    clock.name === 'answer' ? (request ?? receipt) : clock.name === 'decision' ? decision : receipt
  const isAnswered = event.kind === 'information-submitted'
  const citation =
    event.kind === 'forwarded' ? 'IR 9(5)' : isAnswered ? 'IR 9(2)' : startCitations[clock.name]
  const started = { kind: 'started', event, citation } as const
  if (clock.name !== 'decision' || takenBack.length === 0) return [started]
  return [started, { kind: 'taken-back', dates: takenBack.map(({ date }) => date), citation: 'Default 47' }]
}

function countingOf({ clock, seat }: StepsAsked): readonly DeadlineStep[] {
  const { days, citation } = getPeriod(clock.name)
  const calendar = calendarFor(clock, seat)
  const full = addDays(clock.startedOn, days)
  const { lastDay: date } = deadlineFrom(clock.name, clock.startedOn, seat)
  const off = daysOffFrom(calendar, full)
  const notCounted = clock.startedOn
  return [
    { kind: 'first-day', notCounted, date: addDays(notCounted, 1), citation: 'R1182/71 3(1)' },
    { kind: 'counted', days, date: full, citation },
    ...(off.length === 0 ? [] : [{ kind: 'moved', off, date, citation: 'R1182/71 3(4)' } as const]),
  ]
}

function toldOf({ clock, told }: StepsAsked): readonly IsoDate[] {
  const { name, startedOn, request } = clock
  return told
    .filter(one => one.name === name && one.startedOn === startedOn && one.request === request)
    .map(({ lastDay }) => lastDay)
    .toSorted()
}

/** A day that was told never becomes an earlier one, and moves on where it has become a day off. Source: Defaults 34, 42. */
function keepingOf(asked: StepsAsked): readonly DeadlineStep[] {
  const { clock, seat } = asked
  const told = toldOf(asked).at(-1)
  const { lastDay: recounted } = deadlineFrom(clock.name, clock.startedOn, seat)
  if (told === undefined || told === recounted) return []
  const { lastDay: date } = clock
  if (told < recounted) return [{ kind: 'moved-since-told', told, date, citation: 'Default 42' }]
  const off = daysOffFrom(calendarFor(clock, seat), told)
  return [
    { kind: 'kept', told, recounted, citation: 'Default 34' },
    ...(off.length === 0 ? [] : [{ kind: 'moved', off, date, citation: 'R1182/71 3(4)' } as const]),
  ]
}

function endOf({ clock, seat }: StepsAsked): readonly DeadlineStep[] {
  const { lastDay: date } = clock
  const atWork = dayAtWorkOn(calendarFor(clock, seat), date)
  const citation = atWork?.why === 'struck' ? 'Default 34' : 'Default 42'
  return [
    ...(atWork === undefined ? [] : [{ kind: 'at-work', ...atWork, citation } as const]),
    { kind: 'ends', date, at: endOfDayIn(seat.country, date), citation: 'R1182/71 3(2)(b)' },
    { kind: 'afterwards', citation: afterwards[clock.name] },
  ]
}

/** The steps by which the last day of a clock was found, in order. Source: R 4(6), 4(7), IR 9(2); R1182/71 3. */
export function stepsOf(asked: StepsAsked): readonly DeadlineStep[] {
  return [...startOf(asked), ...countingOf(asked), ...keepingOf(asked), ...endOf(asked)]
}
