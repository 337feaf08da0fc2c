import type { FastifyReply, FastifyRequest } from 'fastify'
import { secretCookie } from '../../platform/http/cookies.ts'
import { leadTo } from '../../platform/http/respond.ts'
import { newSecret } from '../../platform/identifiers.ts'
import { perform } from '../../platform/perform.ts'
import { anonymous, theClock } from '../actor.ts'
import { appointFirstAdministrator } from '../roles/actions/appoint-first-administrator.ts'
import { rememberPerson } from '../roles/actions/remember-person.ts'
import type { LicensingWorkplace } from '../workplace.ts'
import { beginSignIn } from './actions/begin-sign-in.ts'
import { openSession } from './actions/open-session.ts'
import { takeSignIn } from './actions/take-sign-in.ts'
import type { LoginClient, SignedIn } from './login-client.ts'
import { sessionCookie } from './visits.ts'

const QUARTER_DAY = 21_600

/** A request and its answer. */
export interface Exchange {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

/** What signing in works with. */
export interface SignInParts {
  readonly workplace: LicensingWorkplace
  readonly login: LoginClient
}

function browserCookie(workplace: LicensingWorkplace) {
  return secretCookie('kulturport_sign_in', workplace.services.publicUrl)
}

/** Leads the browser to Login; `fresh` asks for a new proof in the session that is kept. */
export async function leadToLogin(
  { workplace, login }: SignInParts,
  { request, reply }: Exchange,
  wish: { readonly continuePath: string; readonly fresh: boolean },
): Promise<FastifyReply> {
  const { url, ...start } = await login.start({ language: request.say.language, fresh: wish.fresh })
  const cookie = browserCookie(workplace)
  const browserSecret = cookie.read(request) ?? newSecret()
  const sessionId = wish.fresh ? request.visit.sessionId : undefined
  await perform(workplace, beginSignIn, {
    actor: anonymous,
    input: { ...start, browserSecret, continuePath: wish.continuePath, sessionId },
  })
  cookie.set(reply, browserSecret, QUARTER_DAY)
  return leadTo(reply, url)
}

/** What came of an answer from Login. */
export type Return = { readonly ok: true; readonly continuePath: string } | { readonly ok: false }

/** Receives the answer of Login: opens or renews the session. */
export async function receiveAnswer(
  parts: SignInParts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Return> {
  const { workplace } = parts
  const url = new URL(request.url, workplace.services.publicUrl)
  const input = {
    state: url.searchParams.get('state') ?? undefined,
    browserSecret: browserCookie(workplace).read(request),
  }
  const begun = await perform(workplace, takeSignIn, { actor: anonymous, input })
  if (!begun.ok || input.state === undefined) return { ok: false }
  const { nonce, codeVerifier, continuePath, sessionId } = begun.value
  const signedIn = await finish(parts, url, { state: input.state, nonce, codeVerifier })
  if (signedIn === undefined) return { ok: false }
  const isSamePerson = request.visit.actor.reference === `account:${signedIn.accountId}`
  const renews = sessionId !== undefined && isSamePerson ? sessionId : undefined
  const secret = await openFor(parts, signedIn, { renews, activeRoleId: activeRoleOf(request, isSamePerson) })
  if (secret === undefined) return { ok: false }
  sessionCookie(workplace).set(reply, secret)
  return { ok: true, continuePath }
}

function activeRoleOf(request: FastifyRequest, isSamePerson: boolean): string | undefined {
  const { actor } = request.visit
  return isSamePerson && actor.kind === 'person' ? actor.role?.id : undefined
}

async function finish(
  { workplace, login }: SignInParts,
  url: URL,
  start: Parameters<LoginClient['finish']>[1],
) {
  try {
    return await login.finish(url, start)
  } catch (error) {
    workplace.log.warn({ err: error }, 'an answer of Login was refused')
    return undefined
  }
}

async function openFor(
  { workplace }: SignInParts,
  signedIn: SignedIn,
  kept: { readonly renews: string | undefined; readonly activeRoleId: string | undefined },
): Promise<string | undefined> {
  const { accountId, givenName, familyName, email, language } = signedIn
  const person = { accountId, givenName, familyName, email, language }
  const remembered = await perform(workplace, rememberPerson, { actor: theClock, input: person })
  if (!remembered.ok) return undefined
  await perform(workplace, appointFirstAdministrator, { actor: theClock, input: { accountId } })
  const { level, confirmedAt, sid, idToken } = signedIn
  const opened = await perform(workplace, openSession, {
    actor: theClock,
    input: { accountId, level, confirmedAt, sid, idToken, ...kept },
  })
  return opened.ok ? opened.value.secret : undefined
}
