import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { MINUTE } from '../platform/durations.ts'
import { secretCookie } from '../platform/http/cookies.ts'
import { leadTo } from '../platform/http/respond.ts'
import { perform } from '../platform/perform.ts'
import type { Account, Session } from './account.ts'
import { type AccountHolder, anonymous, type Visitor } from './actor.ts'
import { pathWith } from './local-path.ts'
import { lacksProof } from './second-factor-way.ts'
import { findVisit } from './sign-in/actions/find-visit.ts'
import { keepSessionAlive } from './sign-in/actions/keep-session-alive.ts'
import { isFresh } from './sign-in/rules.ts'
import type { Exchange, Site } from './site.ts'

/** Who makes a request to Login. */
export interface LoginVisit {
  readonly actor: Visitor
  readonly account?: Account | undefined
  readonly session?: Session | undefined
}

declare module 'fastify' {
  interface FastifyRequest {
    login: LoginVisit
  }
}

const stranger: LoginVisit = { actor: anonymous }

/** The cookie that holds a session's secret. */
export function sessionCookie(site: Site) {
  return secretCookie('login_session', site.workplace.services.publicUrl)
}

/** The live session of a request and its account. */
export async function visitOf(
  site: Site,
  request: FastifyRequest,
): Promise<{ readonly session: Session; readonly account: Account } | undefined> {
  const secret = sessionCookie(site).read(request)
  if (secret === undefined) return undefined
  const found = await perform(site.workplace, findVisit, { actor: anonymous, input: { secret } })
  return found.ok ? found.value : undefined
}

/** Finds out who asks, before every handler: `request.login`. */
export function addVisits(server: FastifyInstance, site: Site): void {
  server.decorateRequest('login')
  server.addHook('onRequest', async request => {
    request.login = stranger
    if (request.url.startsWith('/assets/') || request.url === '/health') return
    const found = await visitOf(site, request)
    if (found === undefined) return
    const actor = holderFrom(found.session)
    request.login = { actor, ...found }
    if (site.workplace.clock.now().getTime() - found.session.lastSeenAt.getTime() < MINUTE) return
    await perform(site.workplace, keepSessionAlive, { actor, input: {} })
  })
}

/** The actor that a session makes of its owner. */
export function holderFrom(session: Session): AccountHolder {
  return {
    kind: 'account-holder',
    reference: `account:${session.accountId}`,
    accountId: session.accountId,
    sessionId: session.id,
    level: session.level,
    confirmedAt: session.confirmedAt,
  }
}

/** The signed-in person of a request, at least at level `basic`. */
export function holderOf(request: FastifyRequest): AccountHolder | undefined {
  return request.login.actor.kind === 'account-holder' ? request.login.actor : undefined
}

/** What a page for signed-in people gets beside its exchange. */
export interface SignedIn {
  readonly holder: AccountHolder
  readonly account: Account
}

type HolderHandler = (exchange: Exchange, signedIn: SignedIn) => Promise<unknown>

/** Wraps a page for signed-in people: others are led to sign in, and come back. */
export function forHolder(site: Site, handler: HolderHandler) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const { account } = request.login
    const holder = holderOf(request)
    if (holder === undefined || account === undefined)
      return leadTo(reply, pathWith('/sign-in', { continue: backTo(request) }))
    return handler({ site, request, reply }, { holder, account })
  }
}

/** As `forHolder`, and a second factor must have been proved in the last ten minutes, where the account has one. */
export function forFreshHolder(site: Site, handler: HolderHandler) {
  return forHolder(site, async (exchange, signedIn) => {
    const { level, confirmedAt } = signedIn.holder
    const isProofDue =
      level === 'basic'
        ? await lacksProof(site, signedIn.holder)
        : !isFresh(confirmedAt, site.workplace.clock.now())
    if (!isProofDue) return handler(exchange, signedIn)
    return leadTo(exchange.reply, pathWith('/confirm', { continue: backTo(exchange.request) }))
  })
}

/** The page to come back to: a form that was sent is begun again on the page where it stood. */
function backTo(request: FastifyRequest): string {
  if (request.method === 'GET') return request.url
  const { referer } = request.headers
  const from = referer === undefined ? undefined : URL.parse(referer)
  return from?.host === request.host ? `${from.pathname}${from.search}` : '/account'
}
