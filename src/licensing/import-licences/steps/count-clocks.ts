import { type ApplicationDeadlines, applicationDeadlines } from '../../../law/deadlines.ts'
import type { IsoDate } from '../../../law/iso-date.ts'
import { dayIn } from '../../../law/time-zones.ts'
import { defineStep, done } from '../../../platform/action.ts'
import type { Asked } from '../../actor.ts'
import { getSeat } from '../../calendars/steps/get-seat.ts'
import type { ChangedSeat } from '../../calendars/types.ts'
import { digestOf } from '../digest-of.ts'
import { clockEvents } from '../rules/clock-events.ts'
import { type ClockFacts, listClockFacts } from '../store/clock-facts.ts'

/** A case with its clocks, counted from what happened by the calendar of the seat. */
export interface CountedCase extends ClockFacts {
  readonly deadlines: ApplicationDeadlines
  /** In the State of the authority. */
  readonly today: IsoDate
  /** By which changes of the calendar days are counted. */
  readonly calendar: string
}

/** Counts the clocks of several cases; those that are not there are left out. */
export const countClocks = defineStep({
  name: 'count-clocks',
  citation: 'R1182/71 3',
  run: async (context: Asked, { ids }: { readonly ids: readonly string[] }) => {
    const facts = await listClockFacts(context.transaction, ids)
    const seats = await seatsOf(context, facts)
    return done<readonly CountedCase[]>(
      facts.flatMap(each => {
        const seat = seats.get(each.country)
        return seat === undefined
          ? []
          : { ...each, ...count(each, seat), today: dayIn(each.country, context.now) }
      }),
    )
  },
})

interface Seat {
  readonly seat: ChangedSeat
  readonly calendar: string
}

async function seatsOf(context: Asked, facts: readonly ClockFacts[]): Promise<ReadonlyMap<string, Seat>> {
  const seats = new Map<string, Seat>()
  for (const country of new Set(facts.map(each => each.country))) {
    const seat = await getSeat.run(context, { country })
    if (seat.ok) seats.set(country, { seat: seat.value, calendar: digestOf(seat.value.changes) })
  }
  return seats
}

function count({ receipts, requests, told, country }: ClockFacts, { seat, calendar }: Seat) {
  return { deadlines: applicationDeadlines(clockEvents(receipts, requests, country), seat, told), calendar }
}
