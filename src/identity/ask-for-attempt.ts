import type { FastifyRequest } from 'fastify'
import { perform } from '../platform/perform.ts'
import { anonymous } from './actor.ts'
import type { ProvingAttempt } from './sign-in/types.ts'
import { browserOf } from './browser.ts'
import { askPhone } from './second-factors/phone-app/actions/ask-phone.ts'
import { words } from './second-factors/phone-app/words.ts'
import type { Site } from './site.ts'

/** What of an attempt the phone is asked about. */
export type AskingAttempt = Pick<ProvingAttempt, 'id' | 'accountId' | 'purpose' | 'continuePath'>

/** Asks the phones on behalf of a sign-in or confirmation; only for a form that was sent, never to show a page. */
export async function askForAttempt(site: Site, request: FastifyRequest, attempt: AskingAttempt) {
  const { accountId, id: attemptId, purpose } = attempt
  const application = applicationOf(request, attempt)
  const input = { accountId, attemptId, purpose, application, ...browserOf(request) }
  const asked = await perform(site.workplace, askPhone, { actor: anonymous, input })
  site.phoneRequests.wake()
  return asked
}

/** The name of what the person signs in to. */
export function applicationOf({ say }: FastifyRequest, { continuePath }: AskingAttempt): string {
  return say(continuePath?.startsWith('/interaction/') ? words.kulturport : words.login)
}
