import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Refusal } from '../../../platform/action.ts'
import { explain } from '../../../platform/http/explain.ts'
import { leadTo, showPage } from '../../../platform/http/respond.ts'
import { perform } from '../../../platform/perform.ts'
import { applicationOf, askForAttempt } from '../../ask-for-attempt.ts'
import { finishSignIn, forProving, type Held, provingAttemptOf } from '../../attempt.ts'
import { browserOf } from '../../browser.ts'
import { countFactorsOfAttempt } from '../../sign-in/actions/count-factors-of-attempt.ts'
import type { ProvingAttempt } from '../../sign-in/types.ts'
import type { Exchange, Site } from '../../site.ts'
import { usableKinds } from '../rules.ts'
import { checkAsking } from './actions/check-asking.ts'
import { showPhoneRequest } from './actions/show-phone-request.ts'
import { stopAskingPhone } from './actions/stop-asking-phone.ts'
import { usePhoneApproval } from './actions/use-phone-approval.ts'
import { addAnswerApi } from './api.ts'
import { AskApprovedView, AskBeginView, AskView } from './views/ask.tsx'
import { BlockedView, CannotAskView } from './views/cannot-ask.tsx'
import { AskEndedView } from './views/ended.tsx'
import { words } from './words.ts'

const here = '/sign-in/phone-app'

const phrases = {
  'no-phone': words.errorNoPhone,
  'one-pending': words.errorOnePending,
  'too-many-requests': words.errorTooManyRequests,
  frozen: words.errorFrozen,
}

/** Asking phones: what the app is told and answers, and the second factor of a sign-in or confirmation. */
export function addPhoneQuestions(server: FastifyInstance, site: Site): void {
  server.addHook('preClose', async () => site.phoneRequests.close())
  addAnswerApi(server, site)
  addPages(server, site)
}

/** A form that was sent asked the phone, this page waits. */
function addPages(server: FastifyInstance, site: Site): void {
  server.get(here, forProving(site, show))
  server.post(
    here,
    forProving(site, async (exchange, attempt) => {
      const { request, reply } = exchange
      const asked = await askForAttempt(site, request, attempt)
      return asked.ok ? leadTo(reply, here) : cannotAsk(exchange, asked.refusals)
    }),
  )
  server.get(`${here}/status`, async (request, reply) => {
    const attempt = await provingAttemptOf(site, request)
    const shown = attempt === undefined ? undefined : await findRequest(site, request, attempt)
    return reply.header('cache-control', 'no-store').send({ state: shown?.state ?? 'over' })
  })
  server.post(`${here}/completion`, forProving(site, finish))
  server.post(
    `${here}/withdrawal`,
    forProving(site, async ({ request, reply }, { secret }) => {
      const { actor } = request.login
      await perform(site.workplace, stopAskingPhone, { actor, input: { secret } })
      site.phoneRequests.wake()
      return leadTo(reply, '/sign-in/method')
    }),
  )
}

type Proving = Held<ProvingAttempt>

async function findRequest(site: Site, { login }: FastifyRequest, { secret }: Proving) {
  const { actor } = login
  const found = await perform(site.workplace, showPhoneRequest, { actor, input: { secret } })
  return found.ok ? found.value : undefined
}

/** Looking asks nobody: without a request only the button does (spec check 103). */
async function show(exchange: Exchange, attempt: Proving): Promise<unknown> {
  const { site, request, reply } = exchange
  const shown = await findRequest(site, request, attempt)
  if (shown === undefined) return offerToAsk(exchange, attempt)
  const { state } = shown
  const frame = site.frameOf(request)
  if (state === 'approved') return showPage(reply, <AskApprovedView frame={frame} />)
  if (state === 'blocked') return sayBlocked(exchange, attempt)
  if (state !== 'pending') return showPage(reply, <AskEndedView frame={frame} state={state} />)
  return showPage(reply, <AskView frame={frame} application={applicationOf(request, attempt)} {...shown} />)
}

async function sayBlocked({ site, request, reply }: Exchange, { secret }: Proving) {
  const { actor } = request.login
  const counted = await perform(site.workplace, countFactorsOfAttempt, { actor, input: { secret } })
  const hasOtherWay = counted.ok && usableKinds(counted.value).length > 0
  const support = site.workplace.services.supportAddress
  const view = <BlockedView frame={site.frameOf(request)} hasOtherWay={hasOtherWay} support={support} />
  return showPage(reply, view)
}

async function offerToAsk(exchange: Exchange, { secret }: Proving) {
  const { site, request, reply } = exchange
  const input = { secret, ...browserOf(request) }
  const checked = await perform(site.workplace, checkAsking, { actor: request.login.actor, input })
  if (!checked.ok) return cannotAsk(exchange, checked.refusals)
  return showPage(reply, <AskBeginView frame={site.frameOf(request)} />)
}

async function finish(exchange: Exchange, attempt: Proving) {
  const { site, request, reply } = exchange
  const input = { secret: attempt.secret, ...browserOf(request) }
  const used = await perform(site.workplace, usePhoneApproval, { actor: request.login.actor, input })
  return used.ok ? finishSignIn(exchange, used.value) : leadTo(reply, here)
}

function cannotAsk({ site, request, reply }: Exchange, refusals: readonly Refusal[]) {
  const problem = explain(request.say, refusals, phrases)[0]?.text ?? ''
  return showPage(reply, <CannotAskView frame={site.frameOf(request)} problem={problem} />, 422)
}
