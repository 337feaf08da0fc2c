import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Refusal } from '../../platform/action.ts'
import { decodeForm } from '../../platform/http/decode-form.ts'
import { readForm, sendingKey } from '../../platform/http/form.ts'
import { leadTo, showTyped } from '../../platform/http/respond.ts'
import { newId } from '../../platform/identifiers.ts'
import { perform } from '../../platform/perform.ts'
import { explain } from '../explain.ts'
import { askToSignIn } from '../session/ask-to-sign-in.tsx'
import { personOf } from '../session/visit.ts'
import type { Exchange, Site } from '../site.ts'
import { changeOperatorStatus } from './actions/change-operator-status.ts'
import { decideOperator } from './actions/decide-operator.ts'
import { getOperator } from './actions/get-operator.ts'
import { mayWithOperators } from './rules/permissions.ts'
import { addRegisterPages } from './search/pages.tsx'
import { OperatorRecord } from './views/record.tsx'
import { words } from './words.ts'

const phrases = {
  'reason:required': words.reasonMissing,
  'step:required': words.chooseOne,
  'step:invalid': words.chooseOne,
  'not-open': words.notOpen,
  'already-decided': words.notOpen,
  'own-request': words.ownRequest,
  'corrected-meanwhile': words.correctedMeanwhile,
  'number-taken': words.numberTaken,
}
const recordAddress = z.object({ id: z.string() })
const recordQuery = z.object({ done: z.string().optional().catch(undefined) })
const statusBody = z.object({
  step: z.string().catch(''),
  reason: z.string().catch(''),
  revision: z.string().optional().catch(undefined),
})

/** The register of operators: for officers the whole of their responsibility, for holders their own record. */
export function addOperatorPages(server: FastifyInstance, site: Site): void {
  addRegisterPages(server, site)
  server.get('/operators/:id', async (request, reply) => showRecord({ site, request, reply }))
  server.post('/operators/:id/status', async (request, reply) => changeStatus({ site, request, reply }))
}

/** What was typed and why it was refused. */
interface RefusedForm {
  readonly refusals: readonly Refusal[]
  readonly typed: { readonly step: string; readonly reason: string }
}

async function showRecord({ site, request, reply }: Exchange, again?: RefusedForm) {
  const { actor } = request.visit
  const { id } = recordAddress.parse(request.params)
  const found = await perform(site.workplace, getOperator, { actor, input: { operatorId: id } })
  if (!found.ok) return reply.callNotFound()
  const { done } = recordQuery.parse(request.query)
  const errors = explain(request.say, again?.refusals ?? [], phrases)
  const message = done === 'changed' ? request.say(words.doneChanged) : undefined
  return showTyped(
    reply,
    <OperatorRecord
      {...found.value}
      frame={site.frameOf(request, message)}
      isOfficer={mayWithOperators('list-operators')(actor)}
      idempotencyKey={newId(site.workplace.clock.now())}
      typed={again?.typed ?? { step: '', reason: '' }}
      errors={errors}
    />,
    errors.length > 0 ? 422 : 200,
  )
}

async function changeStatus(exchange: Exchange) {
  const { site, request, reply } = exchange
  if (personOf(request) === undefined) return askToSignIn({ ...site, request, reply })
  const { actor } = request.visit
  const { id } = recordAddress.parse(request.params)
  const typed = statusBody.parse(readForm(request.body))
  const asked = (schema: z.ZodType) => ({
    actor,
    input: { ...decodeForm(schema, typed), operatorId: id },
    idempotencyKey: sendingKey(request.body),
  })
  const isDecision = typed.step === 'approve' || typed.step === 'reject'
  const outcome = isDecision
    ? await perform(site.workplace, decideOperator, asked(decideOperator.input))
    : await perform(site.workplace, changeOperatorStatus, asked(changeOperatorStatus.input))
  if (outcome.ok) return leadTo(reply, `/operators/${id}?done=changed`)
  return showRecord(exchange, { refusals: outcome.refusals, typed })
}
