import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Refusal } from '../../../../platform/action.ts'
import { explain } from '../../../../platform/http/explain.ts'
import { leadTo, showPage } from '../../../../platform/http/respond.ts'
import { perform } from '../../../../platform/perform.ts'
import { anonymous } from '../../../actor.ts'
import { beginAgain, finishSignIn, type ProvingAttempt, provingAttemptOf } from '../../../attempt.ts'
import { browserOf } from '../../../browser.ts'
import type { Site } from '../../../site.ts'
import { askPhone } from '../actions/ask-phone.ts'
import { showPhoneRequest } from '../actions/show-phone-request.ts'
import { usePhoneApproval } from '../actions/use-phone-approval.ts'
import { withdrawPhoneRequest } from '../actions/withdraw-phone-request.ts'
import type { PhoneRequests } from '../phone-requests.ts'
import { AskEndedView, AskView, CannotAskView } from '../views/ask.tsx'
import { words } from '../words.ts'

const here = '/sign-in/phone-app'

const phrases = {
  'no-phone': words.errorNoPhone,
  'one-pending': words.errorOnePending,
  'too-many-requests': words.errorTooManyRequests,
  frozen: words.errorFrozen,
}

interface Parts {
  readonly site: Site
  readonly requests: PhoneRequests
}

interface Exchange {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

/** The second factor of a sign-in or confirmation: the phone is asked, this page waits. */
export function addPhoneSignInPages(server: FastifyInstance, parts: Parts): void {
  const { site } = parts
  server.get(here, async (request, reply) => {
    const attempt = await provingAttemptOf(site, request)
    return attempt === undefined ? beginAgain(site, request, reply) : show(parts, { request, reply }, attempt)
  })
  server.post(here, async (request, reply) => {
    const attempt = await provingAttemptOf(site, request)
    if (attempt === undefined) return beginAgain(site, request, reply)
    const asked = await ask(parts, request, attempt)
    return asked.ok ? leadTo(reply, here) : cannotAsk(site, { request, reply }, asked.refusals)
  })
  server.get(`${here}/status`, async (request, reply) => {
    const attempt = await provingAttemptOf(site, request)
    const shown = attempt === undefined ? undefined : await findRequest(site, attempt.id)
    return reply.header('cache-control', 'no-store').send({ state: shown?.state ?? 'over' })
  })
  server.post(`${here}/withdrawal`, async (request, reply) => {
    const attempt = await provingAttemptOf(site, request)
    if (attempt === undefined) return beginAgain(site, request, reply)
    await perform(site.workplace, withdrawPhoneRequest, {
      actor: anonymous,
      input: { attemptId: attempt.id },
    })
    parts.requests.wake()
    return leadTo(reply, '/sign-in/method')
  })
}

async function findRequest(site: Site, attemptId: string) {
  const found = await perform(site.workplace, showPhoneRequest, { actor: anonymous, input: { attemptId } })
  return found.ok ? found.value : undefined
}

async function ask({ site, requests }: Parts, request: FastifyRequest, attempt: ProvingAttempt) {
  const { accountId, id: attemptId, purpose } = attempt
  const input = {
    accountId,
    attemptId,
    purpose,
    application: applicationOf(request, attempt),
    ...browserOf(request),
  }
  const asked = await perform(site.workplace, askPhone, { actor: anonymous, input })
  requests.wake()
  return asked
}

/** The name of what the person signs in to. */
function applicationOf({ say }: FastifyRequest, { continuePath }: ProvingAttempt): string {
  return say(continuePath?.startsWith('/interaction/') ? words.kulturport : words.login)
}

/** The first visit asks by itself; after a refusal only a button does. */
async function show(parts: Parts, exchange: Exchange, attempt: ProvingAttempt): Promise<unknown> {
  const { site } = parts
  const { request, reply } = exchange
  const shown = await findRequest(site, attempt.id)
  if (shown === undefined) {
    const asked = await ask(parts, request, attempt)
    return asked.ok ? show(parts, exchange, attempt) : cannotAsk(site, exchange, asked.refusals)
  }
  const { state } = shown
  if (state === 'approved') return finish(site, exchange, attempt)
  const frame = site.frameOf(request)
  if (state !== 'pending') return showPage(reply, AskEndedView({ frame, state }))
  return showPage(reply, AskView({ frame, application: applicationOf(request, attempt), ...shown }))
}

async function finish(site: Site, { request, reply }: Exchange, attempt: ProvingAttempt) {
  const input = { attemptId: attempt.id, ...browserOf(request) }
  const used = await perform(site.workplace, usePhoneApproval, { actor: anonymous, input })
  return used.ok ? finishSignIn(site, reply, used.value) : beginAgain(site, request, reply)
}

function cannotAsk(site: Site, { request, reply }: Exchange, refusals: readonly Refusal[]) {
  const problem = explain(request.say, refusals, phrases)[0]?.text ?? ''
  return showPage(reply, CannotAskView({ frame: site.frameOf(request), problem }), 422)
}
