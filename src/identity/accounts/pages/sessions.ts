import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { leadTo, showPage } from '../../../platform/http/respond.ts'
import { perform } from '../../../platform/perform.ts'
import { queryOf } from '../../queries.ts'
import { endOtherSessions } from '../../sign-in/actions/end-other-sessions.ts'
import { endOwnSession } from '../../sign-in/actions/end-own-session.ts'
import { listOwnSessions } from '../../sign-in/actions/list-own-sessions.ts'
import type { Site } from '../../site.ts'
import { forFreshHolder, forHolder } from '../../visit.ts'
import { SessionsView } from '../views/sessions.tsx'
import { words } from '../words/account.ts'

const sessionAddress = z.object({ id: z.string() })
const messages = new Map([
  ['one', words.doneSession],
  ['others', words.doneSessions],
])

/** Where the person is signed in; ending sessions asks for a fresh second factor. */
export function addSessionPages(server: FastifyInstance, site: Site): void {
  server.get(
    '/account/sessions',
    forHolder(async (request, reply, { holder }) => {
      const listed = await perform(site.workplace, listOwnSessions, { actor: holder, input: {} })
      const message = messages.get(queryOf(request.query).done ?? '')
      const frame = site.frameOf(request, message === undefined ? undefined : request.say(message))
      const sessions = listed.ok ? listed.value : []
      return showPage(reply, SessionsView({ frame, sessions, currentId: holder.sessionId }))
    }),
  )
  server.post(
    '/account/sessions/others/end',
    forFreshHolder(site, async (_request, reply, { holder }) => {
      await perform(site.workplace, endOtherSessions, { actor: holder, input: {} })
      return leadTo(reply, '/account/sessions?done=others')
    }),
  )
  server.post(
    '/account/sessions/:id/end',
    forFreshHolder(site, async (request, reply, { holder }) => {
      const input = sessionAddress.parse(request.params)
      const ended = await perform(site.workplace, endOwnSession, { actor: holder, input })
      return ended.ok ? leadTo(reply, '/account/sessions?done=one') : reply.callNotFound()
    }),
  )
}
