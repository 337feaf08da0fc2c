import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Outcome } from '../../platform/action.ts'
import { takeJson } from '../../platform/http/take-forms.ts'

const LARGEST_JSON = 16_384

/** Lets the addresses that `add` makes take the JSON of the phone app. */
export function takePhoneJson(server: FastifyInstance, add: (server: FastifyInstance) => void): void {
  takeJson(server, LARGEST_JSON, add)
}

/** Answers the phone app in JSON; refusals are problem+json with their code (RFC 9457). */
export function answerPhone(reply: FastifyReply, outcome: Outcome<object>) {
  if (outcome.ok) return sendToPhone(reply, 200, outcome.value)
  const [refusal] = outcome.refusals
  reply.header('content-type', 'application/problem+json')
  return sendToPhone(reply, 422, { status: 422, code: refusal?.code ?? 'invalid', ...refusal?.values })
}

/** Sends what no cache may keep. */
export function sendToPhone(reply: FastifyReply, status: number, body: object) {
  return reply.code(status).header('cache-control', 'no-store').send(body)
}
