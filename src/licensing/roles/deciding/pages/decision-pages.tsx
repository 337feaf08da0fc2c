import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { decodeForm } from '../../../../platform/http/decode-form.ts'
import { readForm, sendingKey } from '../../../../platform/http/form.ts'
import { showPage } from '../../../../platform/http/respond.ts'
import { perform } from '../../../../platform/perform.ts'
import type { Site } from '../../../site.ts'
import { forPeople, type PersonExchange, recordIn } from '../../pages/for-person.ts'
import { findMessage, leadAfter } from '../../pages/messages.ts'
import { approveRequest } from '../actions/approve-request.ts'
import { listRequests } from '../actions/list-requests.ts'
import { rejectRequest } from '../actions/reject-request.ts'
import { returnRequest } from '../actions/return-request.ts'
import { WorkList } from '../views/work-list.tsx'
import { showRole } from './show-role.tsx'

const typedDecision = z.object({
  what: z.string().catch(''),
  reason: z.string().catch(''),
  correction: z.string().catch(''),
  revision: z.string().optional().catch(undefined),
})

/** The officers' work list, and one request or role; the administrators of an organisation decide under /users. */
export function addDecisionPages(server: FastifyInstance, site: Site): void {
  const people = forPeople(server, site)
  people.get('/work-list', showWorkList)
  people.post('/work-list/:id/correction', sendBack)
  for (const base of ['/work-list', '/users']) {
    people.get(`${base}/:id`, exchange => showRole(exchange, { base }))
    people.post(`${base}/:id/approval`, exchange => approve(exchange, base))
    people.post(`${base}/:id/rejection`, exchange => reject(exchange, base))
  }
}

async function showWorkList({ site, person, request, reply }: PersonExchange) {
  const found = await perform(site.workplace, listRequests, { actor: person, input: {} })
  if (!found.ok) return reply.callNotFound()
  const frame = site.frameOf(request, findMessage(request))
  return showPage(reply, <WorkList frame={frame} requests={found.value} />)
}

/** What was decided, about which version of a new operator's details, as the schema of the decision asks for it. */
function readDecision(exchange: PersonExchange, purpose: string, schema: z.ZodType) {
  const { body } = exchange.request
  const given = typedDecision.parse(readForm(body))
  const { reason, correction } = given
  const input = { ...decodeForm(schema, given), roleId: recordIn(exchange) }
  return {
    typed: { step: '', reason, correction },
    asked: { actor: exchange.person, input, idempotencyKey: sendingKey(body, purpose) },
  }
}

async function approve(exchange: PersonExchange, base: string) {
  const { site, reply } = exchange
  const { typed, asked } = readDecision(exchange, 'approval', approveRequest.input)
  const outcome = await perform(site.workplace, approveRequest, asked)
  if (!outcome.ok) return showRole(exchange, { base, again: { refusals: outcome.refusals, typed } })
  return leadAfter(reply, outcome.value.isUserApproved ? 'approved' : 'operator-approved', base)
}

async function reject(exchange: PersonExchange, base: string) {
  const { site, reply } = exchange
  const { typed, asked } = readDecision(exchange, 'rejection', rejectRequest.input)
  const outcome = await perform(site.workplace, rejectRequest, asked)
  if (outcome.ok) return leadAfter(reply, 'rejected', base)
  return showRole(exchange, { base, again: { refusals: outcome.refusals, typed } })
}

async function sendBack(exchange: PersonExchange) {
  const { site, reply } = exchange
  const { typed, asked } = readDecision(exchange, 'correction', returnRequest.input)
  const outcome = await perform(site.workplace, returnRequest, asked)
  if (outcome.ok) return leadAfter(reply, 'returned', '/work-list')
  return showRole(exchange, { base: '/work-list', again: { refusals: outcome.refusals, typed } })
}
