import type { FastifyReply, FastifyRequest } from 'fastify'
import { secretCookie } from '../platform/http/cookies.ts'
import { leadTo } from '../platform/http/respond.ts'
import { perform } from '../platform/perform.ts'
import { anonymous } from './actor.ts'
import { pathWith } from './local-path.ts'
import { findAttempt } from './sign-in/actions/find-attempt.ts'
import { leaveAttempt } from './sign-in/actions/leave-attempt.ts'
import { isProving } from './sign-in/rules.ts'
import type { Attempt, Completed, ProvingAttempt } from './sign-in/types.ts'
import type { Exchange, Site } from './site.ts'
import { keepTrust } from './trusted-browser.ts'
import { sessionCookie } from './visit.ts'

/** The cookie that holds the secret of a sign-in under way; it ends with the browser session or the attempt. */
export function attemptCookie(site: Site) {
  return secretCookie('login_attempt', site.workplace.services.publicUrl)
}

/** The sign-in, confirmation or reset under way in this browser, while its ten minutes last. */
export async function attemptOf(site: Site, request: FastifyRequest): Promise<Held<Attempt> | undefined> {
  const found = await anyAttemptOf(site, request)
  return found?.isLive === true ? found.attempt : undefined
}

/** An attempt of this browser, with the secret that its cookie holds: by that actions find it. */
export type Held<Found extends Attempt> = Found & { readonly secret: string }

/** The attempt for which a second factor is wanted now: the password was right, or a live session is confirmed. */
export async function provingAttemptOf(
  site: Site,
  request: FastifyRequest,
): Promise<Held<ProvingAttempt> | undefined> {
  const attempt = await attemptOf(site, request)
  return attempt !== undefined && isProving(attempt, request.login.actor) ? attempt : undefined
}

type ProvingHandler = (exchange: Exchange, attempt: Held<ProvingAttempt>) => Promise<unknown>

/** Wraps a page that asks for a second factor: where no attempt lacks it alone, a person begins again. */
export function forProving(site: Site, handler: ProvingHandler) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const attempt = await provingAttemptOf(site, request)
    const exchange = { site, request, reply }
    return attempt === undefined ? beginAgain(exchange) : handler(exchange, attempt)
  }
}

/** Ends what this browser had begun before it begins anew or signs out, so that no phone is left asking. */
export async function leaveAttemptOf(site: Site, request: FastifyRequest): Promise<void> {
  const secret = attemptCookie(site).read(request)
  if (secret === undefined) return
  await perform(site.workplace, leaveAttempt, { actor: anonymous, input: { secret } })
  site.phoneRequests.wake()
}

/** Leads a browser without a live attempt back to the beginning, keeping where it was going. */
export async function beginAgain({ site, request, reply }: Exchange): Promise<FastifyReply> {
  const over = await anyAttemptOf(site, request)
  const again = { continue: over?.attempt.continuePath, over: over === undefined ? undefined : 'yes' }
  return leadTo(reply, pathWith(over?.attempt.purpose === 'confirm' ? '/confirm' : '/sign-in', again))
}

/** Sets the session's cookie, trusts the browser where two factors were proved, and leads to where the person was going. */
export async function finishSignIn(exchange: Exchange, completed: Completed): Promise<FastifyReply> {
  const { site, reply } = exchange
  sessionCookie(site).set(reply, completed.sessionSecret)
  attemptCookie(site).clear(reply)
  if (completed.isTrusting === true) await keepTrust(exchange, completed.sessionSecret)
  return leadTo(reply, completed.continuePath)
}

async function anyAttemptOf(site: Site, request: FastifyRequest) {
  const secret = attemptCookie(site).read(request)
  if (secret === undefined) return undefined
  const found = await perform(site.workplace, findAttempt, { actor: anonymous, input: { secret } })
  if (!found.ok || found.value === undefined) return undefined
  const { attempt, isLive } = found.value
  return { attempt: { ...attempt, secret }, isLive }
}
