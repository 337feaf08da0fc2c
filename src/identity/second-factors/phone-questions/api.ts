import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { bounded } from '../../../platform/fields.ts'
import { perform } from '../../../platform/perform.ts'
import { anonymous } from '../../actor.ts'
import type { Exchange, Site } from '../../site.ts'
import { answerPhone, sendToPhone, takePhoneJson } from '../json-for-phones.ts'
import { answerPhoneRequest } from './actions/answer-phone-request.ts'
import { recognisePhone } from './actions/recognise-phone.ts'

/** Where the phone app learns what is asked, and answers. */
export function addAnswerApi(server: FastifyInstance, site: Site): void {
  takePhoneJson(server, api => addAddresses(api, site))
}

function addAddresses(server: FastifyInstance, site: Site): void {
  const { workplace } = site
  server.post('/app/api/answers', async (request, reply) => {
    const input = request.body
    const answered = await perform(workplace, answerPhoneRequest, { actor: anonymous, input })
    site.phoneRequests.wake()
    return answerPhone(reply, answered)
  })
  server.get('/app/api/devices/:deviceId/request', (request, reply) => tellRequest({ site, request, reply }))
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
  if (!recognised.ok) return answerPhone(reply, recognised)
  const { accountId } = recognised.value
  if (accountId === undefined) return sendToPhone(reply, 401, recognised.value)
  const waiter = { deviceId, accountId, known: query.parse(request.query).known }
  reply.raw.once('close', () => site.phoneRequests.leave(waiter))
  const pending = await site.phoneRequests.wait(waiter)
  return sendToPhone(reply, 200, { request: pending ?? null })
}
