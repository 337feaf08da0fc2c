import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { leadTo, showPage } from '../../../platform/http/respond.ts'
import { perform } from '../../../platform/perform.ts'
import { browserOf } from '../../browser.ts'
import { queryOf } from '../../queries.ts'
import { endOtherSessions } from '../../sign-in/actions/end-other-sessions.ts'
import { endOwnSession } from '../../sign-in/actions/end-own-session.ts'
import { listOwnSessions } from '../../sign-in/actions/list-own-sessions.ts'
import { listTrustedBrowsers } from '../../sign-in/actions/list-trusted-browsers.ts'
import { removeTrustedBrowser } from '../../sign-in/actions/remove-trusted-browser.ts'
import type { Exchange, Site } from '../../site.ts'
import { forFreshHolder, forHolder, type SignedIn } from '../../visit.ts'
import { SessionsView } from '../views/sessions.tsx'
import { words } from '../words/account.ts'

const recordAddress = z.object({ id: z.string() })
const messages = new Map([
  ['one', words.doneSession],
  ['others', words.doneSessions],
  ['untrusted', words.doneUntrusted],
])

/** Where the person is signed in, and which browsers are trusted; to end either asks for a fresh second factor. */
export function addSessionPages(server: FastifyInstance, site: Site): void {
  server.get('/account/sessions', forHolder(site, show))
  server.post(
    '/account/sessions/others/end',
    forFreshHolder(site, async ({ reply }, { holder }) => {
      await perform(site.workplace, endOtherSessions, { actor: holder, input: {} })
      return leadTo(reply, '/account/sessions?done=others')
    }),
  )
  server.post(
    '/account/sessions/:id/end',
    forFreshHolder(site, async ({ request, reply }, { holder }) => {
      const input = recordAddress.parse(request.params)
      const ended = await perform(site.workplace, endOwnSession, { actor: holder, input })
      return ended.ok ? leadTo(reply, '/account/sessions?done=one') : reply.callNotFound()
    }),
  )
  server.post(
    '/account/sessions/browsers/:id/removal',
    forFreshHolder(site, async ({ request, reply }, { holder }) => {
      const input = { ...recordAddress.parse(request.params), ...browserOf(request) }
      const removed = await perform(site.workplace, removeTrustedBrowser, { actor: holder, input })
      return removed.ok ? leadTo(reply, '/account/sessions?done=untrusted') : reply.callNotFound()
    }),
  )
}

async function show({ site, request, reply }: Exchange, { holder }: SignedIn) {
  const listed = await perform(site.workplace, listOwnSessions, { actor: holder, input: {} })
  const trusted = await perform(site.workplace, listTrustedBrowsers, { actor: holder, input: {} })
  const message = messages.get(queryOf(request.query).done ?? '')
  const view = (
    <SessionsView
      frame={site.frameOf(request, message === undefined ? undefined : request.say(message))}
      sessions={listed.ok ? listed.value : []}
      trusted={trusted.ok ? trusted.value : []}
      currentId={holder.sessionId}
    />
  )
  return showPage(reply, view)
}
