import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { leadTo, showPage } from '../../../../platform/http/respond.ts'
import { perform } from '../../../../platform/perform.ts'
import type { Person } from '../../../actor.ts'
import { askToSignIn } from '../../../session/ask-to-sign-in.tsx'
import { personOf } from '../../../session/visit.ts'
import type { Exchange, Site } from '../../../site.ts'
import { sayDay } from '../../../words.ts'
import { findCalendarAddress } from '../actions/find-calendar-address.ts'
import { renewCalendarAddress } from '../actions/renew-calendar-address.ts'
import { revokeCalendarAddress } from '../actions/revoke-calendar-address.ts'
import { CalendarPage, calendarPath } from '../views/calendar-page.tsx'
import { words } from '../words.ts'
import { sendCalendar } from './send-calendar.ts'

/** The address of one's calendar, and the calendar itself for whoever knows it. */
export function addCalendarFeedPages(server: FastifyInstance, site: Site): void {
  server.get('/calendar/:file', async (request, reply) => sendCalendar({ site, request, reply }))
  const forPerson =
    (answer: (exchange: Exchange, person: Person) => unknown) => async (exchange: Exchange) => {
      const person = personOf(exchange.request)
      return person === undefined ? askToSignIn({ ...site, ...exchange }) : answer(exchange, person)
    }
  const [show, renew, revoke] = [showCalendar, renewCalendar, revokeCalendar].map(forPerson)
  server.get(calendarPath, async (request, reply) => show?.({ site, request, reply }))
  server.post(calendarPath, async (request, reply) => renew?.({ site, request, reply }))
  server.post(`${calendarPath}/revocation`, async (request, reply) => revoke?.({ site, request, reply }))
}

const doneQuery = z.object({ done: z.string().optional().catch(undefined) })

async function showCalendar(exchange: Exchange, person: Person, made?: string) {
  const { site, request, reply } = exchange
  const { say } = request
  const found = await perform(site.workplace, findCalendarAddress, { actor: person, input: {} })
  const since = found.ok ? found.value.since : undefined
  const message = doneQuery.parse(request.query).done === 'revoked' ? say(words.revoked) : undefined
  return showPage(
    reply,
    <CalendarPage
      frame={site.frameOf(request, message)}
      since={since && sayDay(say, person.role?.memberState ?? '', since)}
      made={made}
    />,
  )
}

/** The secret is told in the answer itself, and nowhere else: not in an address, not in what is kept of the sending. */
async function renewCalendar(exchange: Exchange, person: Person) {
  const { site } = exchange
  const renewed = await perform(site.workplace, renewCalendarAddress, { actor: person, input: {} })
  const { publicUrl } = site.workplace.services
  const made = renewed.ok ? `${publicUrl}/calendar/${renewed.value.secret}.ics` : undefined
  return showCalendar(exchange, person, made)
}

async function revokeCalendar({ site, reply }: Exchange, person: Person) {
  await perform(site.workplace, revokeCalendarAddress, { actor: person, input: {} })
  return leadTo(reply, `${calendarPath}?done=revoked`)
}
