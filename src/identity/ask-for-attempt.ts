import type { FastifyRequest } from 'fastify'
import { perform } from '../platform/perform.ts'
import type { Held } from './attempt.ts'
import { browserOf } from './browser.ts'
import { askPhone } from './second-factors/phone-questions/actions/ask-phone.ts'
import { words } from './second-factors/phone-questions/words.ts'
import type { Attempt } from './sign-in/types.ts'
import type { Site } from './site.ts'

/** What of an attempt the phone is asked about. */
export type AskingAttempt = Pick<Held<Attempt>, 'secret' | 'continuePath'>

/** Asks the phones on behalf of a sign-in or confirmation; only for a form that was sent, never to show a page. */
export async function askForAttempt(site: Site, request: FastifyRequest, attempt: AskingAttempt) {
  const input = {
    secret: attempt.secret,
    application: applicationOf(request, attempt),
    ...browserOf(request),
  }
  const asked = await perform(site.workplace, askPhone, { actor: request.login.actor, input })
  site.phoneRequests.wake()
  return asked
}

/** The name of what the person signs in to. */
export function applicationOf(
  { say }: FastifyRequest,
  { continuePath }: Pick<Attempt, 'continuePath'>,
): string {
  return say(continuePath?.startsWith('/interaction/') ? words.kulturport : words.login)
}
