import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { showPage } from '../../../platform/http/respond.ts'
import { perform } from '../../../platform/perform.ts'
import type { Phrase } from '../../../platform/words/words.ts'
import { personOf } from '../../session/visit.ts'
import type { Exchange, Site } from '../../site.ts'
import { getCalendar } from '../actions/get-calendar.ts'
import { calendarCountries } from '../rules.ts'
import { type CalendarEventType, calendarEvents } from '../types.ts'
import { CalendarPage } from '../views/calendar.tsx'
import { CalendarsPage } from '../views/calendars.tsx'
import { words } from '../words/pages.ts'
import { add, showAddition, stateAddress } from './addition.tsx'
import { change, showDay } from './change.tsx'

const doneMessages: Readonly<Record<CalendarEventType, Phrase>> = {
  added: words.doneAdded,
  struck: words.doneStruck,
  withdrawn: words.doneWithdrawn,
}
const calendarQuery = z.object({
  year: z.coerce.number().int().optional().catch(undefined),
  done: z.enum(calendarEvents).optional().catch(undefined),
})

/** The days off of every State, for everybody; the administrators of its central authority change them. */
export function addCalendarPages(server: FastifyInstance, site: Site): void {
  server.get('/calendars', (request, reply) => showCalendars({ site, request, reply }))
  server.get('/calendars/:country', (request, reply) => showCalendar({ site, request, reply }))
  server.get('/calendars/:country/addition', (request, reply) => showAddition({ site, request, reply }))
  server.post('/calendars/:country/addition', (request, reply) => add({ site, request, reply }))
  server.get('/calendars/:country/:date', (request, reply) => showDay({ site, request, reply }))
  server.post('/calendars/:country/:date/change', (request, reply) => change({ site, request, reply }))
}

function showCalendars({ site, request, reply }: Exchange) {
  const role = personOf(request)?.role
  const own = role?.authorityId === undefined ? undefined : role.memberState
  const frame = site.frameOf(request)
  return showPage(reply, <CalendarsPage frame={frame} countries={calendarCountries} own={own} />)
}

async function showCalendar({ site, request, reply }: Exchange) {
  const { country } = stateAddress.parse(request.params)
  const { year, done } = calendarQuery.parse(request.query)
  const { actor } = request.visit
  const found = await perform(site.workplace, getCalendar, { actor, input: { country, year } })
  if (!found.ok) return reply.callNotFound()
  const message = done === undefined ? undefined : request.say(doneMessages[done])
  return showPage(reply, <CalendarPage frame={site.frameOf(request, message)} calendar={found.value} />)
}
