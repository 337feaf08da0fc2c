import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Outcome } from '../../../platform/action.ts'
import { bounded } from '../../../platform/fields.ts'
import { takeJson } from '../../../platform/http/take-forms.ts'
import { perform } from '../../../platform/perform.ts'
import { anonymous } from '../../actor.ts'
import { browserOf } from '../../browser.ts'
import type { Exchange, Site } from '../../site.ts'
import { answerPhoneRequest } from '../phone-questions/actions/answer-phone-request.ts'
import { readPairingCode } from './actions/read-pairing-code.ts'
import { recognisePhone } from './actions/recognise-phone.ts'
import { claimByPin } from './claim-by-pin.ts'

const LARGEST_JSON = 16_384

/** What the phone app asks for: JSON, refusals as problem+json with their code (RFC 9457). */
export function addPhoneApi(server: FastifyInstance, site: Site): void {
  takeJson(server, LARGEST_JSON, api => addAddresses(api, site))
}

function addAddresses(server: FastifyInstance, site: Site): void {
  const { workplace } = site
  server.post('/app/api/pairing-codes', async (request, reply) => {
    const input = request.body
    return answer(reply, await perform(workplace, readPairingCode, { actor: anonymous, input }))
  })
  server.post('/app/api/devices', async (request, reply) => {
    return answer(reply, await claimByPin(workplace, withBrowser(request)))
  })
  server.post('/app/api/answers', async (request, reply) => {
    const input = request.body
    const answered = await perform(workplace, answerPhoneRequest, { actor: anonymous, input })
    site.phoneRequests.wake()
    return answer(reply, answered)
  })
  server.get('/app/api/devices/:deviceId/request', (request, reply) => tellRequest({ site, request, reply }))
}

function withBrowser(request: FastifyRequest): object {
  const { body } = request
  return { ...(typeof body === 'object' ? body : {}), ...browserOf(request) }
}

const params = z.object({ deviceId: z.string() })
const query = z.object({ known: bounded(36).catch('') })
const proof = z.object({ 'x-challenge': z.string().optional(), 'x-signature': z.string().optional() })

/** Answers when there is something new for this phone, at the latest after twenty seconds. */
async function tellRequest({ site, request, reply }: Exchange) {
  const { deviceId } = params.parse(request.params)
  const { 'x-challenge': challenge, 'x-signature': signature } = proof.parse(request.headers)
  const input = { deviceId, challenge, signature }
  const recognised = await perform(site.workplace, recognisePhone, { actor: anonymous, input })
  if (!recognised.ok) return answer(reply, recognised)
  const { accountId } = recognised.value
  if (accountId === undefined) return send(reply, 401, recognised.value)
  const waiter = { deviceId, accountId, known: query.parse(request.query).known }
  reply.raw.once('close', () => site.phoneRequests.leave(waiter))
  const pending = await site.phoneRequests.wait(waiter)
  return send(reply, 200, { request: pending ?? null })
}

function answer(reply: FastifyReply, outcome: Outcome<object>) {
  if (outcome.ok) return send(reply, 200, outcome.value)
  const [refusal] = outcome.refusals
  reply.header('content-type', 'application/problem+json')
  return send(reply, 422, { status: 422, code: refusal?.code ?? 'invalid', ...refusal?.values })
}

function send(reply: FastifyReply, status: number, body: object) {
  return reply.code(status).header('cache-control', 'no-store').send(body)
}
