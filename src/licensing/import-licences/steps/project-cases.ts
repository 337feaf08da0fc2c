import { applicationDeadlines } from '../../../law/deadlines.ts'
import { defineStep, done } from '../../../platform/action.ts'
import type { Asked } from '../../actor.ts'
import { getSeat } from '../../calendars/steps/get-seat.ts'
import type { ChangedSeat } from '../../calendars/types.ts'
import { digestOf } from '../digest-of.ts'
import { clockEvents } from '../rules/clock-events.ts'
import { projectionOf, waitsFor } from '../rules/projection.ts'
import { daysToTell, runningDays } from '../rules/told-days.ts'
import { type ClockFacts, insertTold, listClockFacts, updateProjections } from '../store/clock-facts.ts'

/**
 * Writes what work lists show of cases, from what happened in them and the calendar of the seat, and remembers the last
 * days that are told by it (Default 34). Gives those of the cases that there are, and whether a last day moved in each
 * that had been told.
 */
export const projectCases = defineStep({
  name: 'project-cases',
  citation: 'R 4(6)',
  run: async (context: Asked, { ids }: { readonly ids: readonly string[] }) => {
    const { transaction, now } = context
    const facts = await listClockFacts(transaction, ids)
    const seats = await seatsOf(context, facts)
    const projected = facts.flatMap(each => {
      const seat = seats.get(each.country)
      return seat === undefined ? [] : project(each, seat)
    })
    const told = projected.flatMap(({ id, anew }) => anew.map(each => ({ ...each, documentId: id })))
    await insertTold(transaction, told, now)
    await updateProjections(
      transaction,
      projected.map(({ written }) => written),
    )
    return done(projected.map(({ id, type, hasMoved }) => ({ id, type, hasMoved })))
  },
})

interface Seat {
  readonly seat: ChangedSeat
  /** By which changes of it days are counted. */
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

function project(facts: ClockFacts, { seat, calendar }: Seat) {
  const { id, type, authorityId, receipts, requests, told, country } = facts
  const deadlines = applicationDeadlines(clockEvents(receipts, requests, country), seat, told)
  const running = waitsFor(facts) === undefined ? [] : runningDays(deadlines)
  const { anew, moved } = daysToTell(running, told)
  const written = { ...projectionOf(facts, deadlines), id, authorityId, calendar }
  return { id, type, anew, written, hasMoved: moved.length > 0 }
}
