import type { FastifyInstance } from 'fastify'
import { forgetPages, leadTo, showPage } from '../../../platform/http/respond.ts'
import { perform } from '../../../platform/perform.ts'
import { attemptCookie, leaveAttemptOf } from '../../attempt.ts'
import type { Site } from '../../site.ts'
import { holderOf, sessionCookie } from '../../visit.ts'
import { signOut } from '../actions/sign-out.ts'
import { SignedOutView, SignOutView } from '../views/sign-out.tsx'

export function addSignOutPages(server: FastifyInstance, site: Site): void {
  server.get('/sign-out', async (request, reply) => {
    const email = request.login.account?.email
    if (email === undefined) return leadTo(reply, '/sign-out/done')
    return showPage(reply, <SignOutView frame={site.frameOf(request)} email={email} />)
  })
  server.post('/sign-out', async (request, reply) => {
    const holder = holderOf(request)
    if (holder !== undefined) await perform(site.workplace, signOut, { actor: holder, input: {} })
    await leaveAttemptOf(site, request)
    sessionCookie(site).clear(reply)
    attemptCookie(site).clear(reply)
    return leadTo(reply.headers(forgetPages), '/sign-out/done')
  })
  server.get('/sign-out/done', async (request, reply) =>
    showPage(reply, <SignedOutView frame={site.frameOf(request)} />),
  )
}
