import { HOUR, SECOND } from '../../platform/durations.ts'
import { secretCookie } from '../../platform/http/cookies.ts'
import { newSecret } from '../../platform/identifiers.ts'
import { perform } from '../../platform/perform.ts'
import { anonymous, theClock } from '../actor.ts'
import { appointFirstAdministrator } from '../roles/actions/appoint-first-administrator.ts'
import { rememberPerson } from '../roles/actions/remember-person.ts'
import type { Exchange } from '../site.ts'
import type { LicensingWorkplace } from '../workplace.ts'
import { beginSignIn } from './actions/begin-sign-in.ts'
import { openSession } from './actions/open-session.ts'
import { takeSignIn } from './actions/take-sign-in.ts'
import type { LoginClient } from './login-client.ts'
import { isLoginDown } from './login-outage.ts'
import type { SignedIn } from './login-sign-in.ts'
import { sessionCookie } from './visits.ts'

function browserCookie(workplace: LicensingWorkplace) {
  return secretCookie('kulturport_sign_in', workplace.services.publicUrl)
}

/** Where at Login the browser begins; `fresh` asks for a new proof in the session that is kept. Nothing when Login is down. */
export async function findWayToLogin(
  login: LoginClient,
  { site, request, reply }: Exchange,
  wish: { readonly continuePath: string; readonly fresh: boolean },
): Promise<string | undefined> {
  const { workplace } = site
  const started = await login.start({ language: request.say.language, fresh: wish.fresh }).catch(error => {
    workplace.log.error({ err: error }, 'no sign-in can begin')
  })
  if (started === undefined) return undefined
  const { url, ...start } = started
  const cookie = browserCookie(workplace)
  const browserSecret = cookie.read(request) ?? newSecret()
  await perform(workplace, beginSignIn, {
    actor: anonymous,
    input: { ...start, browserSecret, continuePath: wish.continuePath },
  })
  cookie.set(reply, browserSecret, (6 * HOUR) / SECOND)
  return url
}

/** What came of an answer from Login: `answered` when it came before, `down` when Login could not be asked about it. */
export type Return =
  | { readonly ok: true; readonly continuePath: string }
  | { readonly ok: false; readonly reason: 'refused' | 'down' | 'answered'; readonly continuePath: string }

const refusedAnswer = { ok: false, reason: 'refused', continuePath: '/' } as const

/** Receives the answer of Login: opens or renews the session. */
export async function receiveAnswer(login: LoginClient, exchange: Exchange): Promise<Return> {
  const { site, request, reply } = exchange
  const { workplace } = site
  const url = new URL(request.url, workplace.services.publicUrl)
  const input = {
    state: url.searchParams.get('state') ?? undefined,
    browserSecret: browserCookie(workplace).read(request),
  }
  const begun = await perform(workplace, takeSignIn, { actor: anonymous, input })
  if (!begun.ok || input.state === undefined) return refusedAnswer
  const { nonce, codeVerifier, continuePath } = begun.value
  if (begun.value.isAnswered) return { ok: false, reason: 'answered', continuePath }
  const answer = await login
    .finish(url, { state: input.state, nonce, codeVerifier })
    .catch(error => reasonOf(workplace, error))
  if (answer === 'refused' || answer === 'down') return { ok: false, reason: answer, continuePath }
  const secret = await openFor(exchange, answer)
  if (secret === undefined) return { ...refusedAnswer, continuePath }
  sessionCookie(workplace).set(reply, secret)
  return { ok: true, continuePath }
}

function reasonOf({ log }: LicensingWorkplace, error: unknown): 'down' | 'refused' {
  log.warn({ err: error }, 'an answer of Login was refused')
  return isLoginDown(error) ? 'down' : 'refused'
}

/** Opens a session and ends the one this browser had; only the same person keeps its role and its twelve hours. */
async function openFor({ site, request }: Exchange, signedIn: SignedIn): Promise<string | undefined> {
  const { workplace } = site
  const { accountId, givenName, familyName, email, language } = signedIn
  const person = { accountId, givenName, familyName, email, language }
  const remembered = await perform(workplace, rememberPerson, { actor: theClock, input: person })
  if (!remembered.ok) return undefined
  await perform(workplace, appointFirstAdministrator, { actor: theClock, input: { accountId } })
  const { level, confirmedAt, sid, idToken } = signedIn
  const { actor, sessionId } = request.visit
  const isSamePerson = actor.kind === 'person' && actor.accountId === accountId
  const ends = isSamePerson ? { renews: sessionId } : { replaces: sessionId }
  const opened = await perform(workplace, openSession, {
    actor: theClock,
    input: { accountId, level, confirmedAt, sid, idToken, ...ends },
  })
  return opened.ok ? opened.value.secret : undefined
}
