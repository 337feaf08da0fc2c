import { z } from 'zod'
import type { Seat } from '../../../../law/calendar.ts'
import { explainDeadlines as explainClocks } from '../../../../law/deadline-explanation.ts'
import { latestDecision } from '../../../../law/deadline-outlook.ts'
import { officialLanguagesOf } from '../../../../law/languages.ts'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { optionalDate } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { calendarCountries, todayAt } from '../../../calendars/rules.ts'
import { getSeat } from '../../../calendars/steps/get-seat.ts'
import {
  ifAskedToday,
  imaginedDateBounds,
  imaginedEvents,
  mayExplainDeadlines,
  refuseByClocks,
  refuseImagined,
} from '../rules.ts'
import type { Imagined, Simulation } from '../types.ts'

const state = z.enum(calendarCountries, 'required')
const day = optionalDate(imaginedDateBounds)
const input = z.strictObject({
  country: state,
  submitted: day.refine(date => date !== undefined, 'required').transform(date => date ?? ''),
  sent1: day,
  answered1: day,
  sent2: day,
  answered2: day,
  sent3: day,
  answered3: day,
  forwardedTo: state.optional(),
  forwarded: day,
})

/** The clocks of an application that somebody imagines, by the calendars as they stand; nothing is kept. */
export const explainDeadlines = defineAction({
  name: 'explain-deadlines',
  citation: 'R 4(7)',
  input,
  allowed: mayExplainDeadlines,
  readOnly: true,
  run: async (context: Asked, imagined) => {
    const refusals = refuseImagined(imagined)
    if (refusals.length > 0) return refused(...refusals)
    const first = await getSeat.run(context, { country: imagined.country })
    const last = await getSeat.run(context, { country: imagined.forwardedTo ?? imagined.country })
    if (!first.ok) return first
    if (!last.ok) return last
    const clashes = refuseByClocks(imaginedEvents(imagined), { first: first.value, last: last.value })
    if (clashes.length > 0) return refused(...clashes)
    return done(simulate(imagined, last.value, context.now))
  },
})

function simulate(imagined: Imagined, seat: Seat, now: Date): Simulation {
  const { country } = seat
  const today = todayAt(country, now)
  const events = imaginedEvents(imagined).map(({ event }) => event)
  const history = { events, seat }
  return {
    ...{ country, today, events },
    language: officialLanguagesOf(country)[0] ?? 'en',
    clocks: explainClocks(history, today),
    latestDecision: latestDecision(history),
    ifAskedToday: ifAskedToday(history, today),
  }
}
