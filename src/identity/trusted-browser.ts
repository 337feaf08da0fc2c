import { SECOND } from '../platform/durations.ts'
import { secretCookie } from '../platform/http/cookies.ts'
import { perform } from '../platform/perform.ts'
import { anonymous } from './actor.ts'
import { browserOf } from './browser.ts'
import { trustBrowser } from './sign-in/actions/trust-browser.ts'
import { trustLifetime } from './sign-in/rules.ts'
import type { Exchange, Site } from './site.ts'

/** The cookie of a trusted browser; it never replaces a factor, it only lets strangers' failures not count here. */
export function trustCookie(site: Site) {
  return secretCookie('login_browser', site.workplace.services.publicUrl)
}

/** Trusts the browser of a completed sign-in, by the secret of its session, for thirty days more. */
export async function keepTrust({ site, request, reply }: Exchange, session: string): Promise<void> {
  const known = trustCookie(site).read(request)
  const input = { session, known, ...browserOf(request) }
  const trusted = await perform(site.workplace, trustBrowser, { actor: anonymous, input })
  if (trusted.ok) trustCookie(site).set(reply, trusted.value.secret, trustLifetime / SECOND)
}
