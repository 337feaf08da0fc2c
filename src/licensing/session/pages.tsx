import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { bounded } from '../../platform/fields.ts'
import { localPath } from '../../platform/http/local-path.ts'
import { forgetPages, leadTo, showPage } from '../../platform/http/respond.ts'
import { perform } from '../../platform/perform.ts'
import { theClock } from '../actor.ts'
import type { Exchange, Site } from '../site.ts'
import { changeActiveRole } from './actions/change-active-role.ts'
import { endSessions } from './actions/end-sessions.ts'
import { signOut } from './actions/sign-out.ts'
import { askToSignIn } from './ask-to-sign-in.tsx'
import type { LoginClient } from './login-client.ts'
import { findWayToLogin, receiveAnswer } from './sign-in.ts'
import { LoginDown } from './views/login-down.tsx'
import { SignInFailed } from './views/sign-in-failed.tsx'
import { SignedInAgain } from './views/signed-in.tsx'
import { SignedOut } from './views/signed-out.tsx'
import { personOf } from './visit.ts'
import { activeRolesOf, sessionCookie } from './visits.ts'

const continuation = z.object({ continue: z.string().optional().catch(undefined) })
const noticeBody = z.object({ logout_token: bounded(10_000) })
const roleBody = z.object({ roleId: z.string().optional() })

/** Signing in at Login, confirming it is you, acting in another role, signing out. */
export function addSessionPages(server: FastifyInstance, site: Site, login: LoginClient): void {
  server.get('/sign-in', async (request, reply) => {
    const continuePath = continuationOf(request)
    if (personOf(request) !== undefined) return leadTo(reply, continuePath)
    return leadToLogin(login, { site, request, reply }, { continuePath, fresh: false })
  })

  server.get('/confirm', async (request, reply) => {
    const wish = { continuePath: continuationOf(request), fresh: personOf(request) !== undefined }
    return leadToLogin(login, { site, request, reply }, wish)
  })

  server.get('/session/callback', async (request, reply) => comeBack(login, { site, request, reply }))

  server.get('/signed-in', async (request, reply) =>
    personOf(request) === undefined
      ? askToSignIn({ ...site, request, reply })
      : showPage(reply, <SignedInAgain frame={site.frameOf(request)} />),
  )

  server.get('/session/keys', async () => login.publicKeys)

  server.post('/sign-out', async (request, reply) => signOutHere(login, { site, request, reply }))
  server.get('/signed-out', async (request, reply) =>
    showPage(reply, <SignedOut frame={site.frameOf(request)} />),
  )

  server.post('/session/backchannel-logout', { config: { crossSite: true } }, async (request, reply) =>
    takeNotice(login, { site, request, reply }),
  )

  server.post('/roles/active', async (request, reply) => actInRole({ site, request, reply }))
}

function continuationOf(request: FastifyRequest): string {
  return localPath(continuation.parse(request.query).continue, '/')
}

async function leadToLogin(
  login: LoginClient,
  exchange: Exchange,
  wish: Parameters<typeof findWayToLogin>[2],
): Promise<FastifyReply> {
  const way = await findWayToLogin(login, exchange, wish)
  return way === undefined ? sayDown(exchange, wish.continuePath) : leadTo(exchange.reply, way)
}

async function comeBack(login: LoginClient, exchange: Exchange): Promise<FastifyReply> {
  const { site, request, reply } = exchange
  const answer = await receiveAnswer(login, exchange)
  const isHere = personOf(request) !== undefined
  if (answer.ok || isHere) return leadTo(reply, answer.continuePath)
  if (answer.reason === 'down') return sayDown(exchange, answer.continuePath)
  const again = signInAgain(answer.continuePath)
  // An answer loaded twice, or again in a restored tab: whoever is signed in at Login is here again at once.
  if (answer.reason === 'answered') return leadTo(reply, again)
  return showPage(reply, <SignInFailed frame={site.frameOf(request)} again={again} />, 400)
}

/** RFC 9110, 15.6.4: this application works, but the one it relies on does not. */
function sayDown({ site, request, reply }: Exchange, continuePath: string): FastifyReply {
  reply.header('retry-after', '120')
  const again = signInAgain(continuePath)
  return showPage(reply, <LoginDown frame={site.frameOf(request)} again={again} />, 503)
}

function signInAgain(continuePath: string): string {
  return `/sign-in?${new URLSearchParams({ continue: continuePath })}`
}

async function takeNotice(login: LoginClient, exchange: Exchange): Promise<FastifyReply> {
  const { site, request, reply } = exchange
  reply.header('cache-control', 'no-store')
  const body = noticeBody.safeParse(request.body)
  const notice = body.success ? await readNotice(login, exchange, body.data.logout_token) : undefined
  if (notice === undefined) return reply.code(400).send({ error: 'invalid_request' })
  await perform(site.workplace, endSessions, { actor: theClock, input: notice })
  return reply.code(200).send()
}

async function readNotice(login: LoginClient, { site }: Exchange, token: string) {
  try {
    return await login.readSignOutNotice(token)
  } catch (error) {
    site.workplace.log.warn({ err: error }, 'a notice of sign-out was refused')
    return undefined
  }
}

async function signOutHere(login: LoginClient, { site, request, reply }: Exchange) {
  const { workplace } = site
  const { actor, sessionId } = request.visit
  sessionCookie(workplace).clear(reply)
  reply.headers(forgetPages)
  if (sessionId === undefined) return leadTo(reply, '/signed-out')
  const outcome = await perform(workplace, signOut, { actor, input: { sessionId } })
  const idToken = outcome.ok ? outcome.value.idToken : undefined
  if (idToken === undefined) return leadTo(reply, '/signed-out')
  const onward = await login.signOutUrl(idToken, request.say.language).catch(error => {
    workplace.log.error({ err: error }, 'Login cannot be signed out of')
    return '/signed-out'
  })
  return leadTo(reply, onward)
}

async function actInRole({ site, request, reply }: Exchange) {
  const person = personOf(request)
  const body = roleBody.safeParse(request.body)
  const { sessionId } = request.visit
  if (person === undefined) return askToSignIn({ ...site, request, reply })
  if (sessionId === undefined || !body.success) return reply.callNotFound()
  const roles = await activeRolesOf(site.workplace, person.accountId)
  const input = { sessionId, roleId: body.data.roleId, ownRoleIds: roles.map(role => role.id) }
  const outcome = await perform(site.workplace, changeActiveRole, { actor: person, input })
  return outcome.ok ? leadTo(reply, '/') : reply.callNotFound()
}
