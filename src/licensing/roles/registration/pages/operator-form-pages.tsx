import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { bounded } from '../../../../platform/fields.ts'
import { decodeForm } from '../../../../platform/http/decode-form.ts'
import { readForm, sendingKey } from '../../../../platform/http/form.ts'
import { leadTo } from '../../../../platform/http/respond.ts'
import { perform } from '../../../../platform/perform.ts'
import { isShowingAgain } from '../../../../platform/showing-again.ts'
import { checkOperator } from '../../../operators/actions/check-operator.ts'
import { correctOperator } from '../../../operators/actions/correct-operator.ts'
import { getOperator } from '../../../operators/actions/get-operator.ts'
import { findRecentSearch } from '../../../operators/search/actions/find-recent-search.ts'
import type { Site } from '../../../site.ts'
import { forPeople, type PersonExchange, recordIn } from '../../pages/for-person.ts'
import { leadAfter } from '../../pages/messages.ts'
import { applyWithOperator } from '../actions/apply-with-operator.ts'
import type { TypedOperator } from '../types.ts'
import { editTyped } from './edit-typed.ts'
import { findAuthority, showForm } from './show-form.tsx'
import { blankOperator, readTyped, typedFrom } from './typed-operator.ts'

const newQuery = z.object({ country: z.string().catch(''), name: bounded(200).catch('') })
const stepBody = z.object({ step: z.string().catch('check') })

/** Registering a new operator, steps 3.13 to 3.23 of the guide, and correcting it until it is decided about. */
export function addOperatorFormPages(server: FastifyInstance, site: Site): void {
  const people = forPeople(server, site)
  people.get('/operators/new', startForm)
  people.post('/operators/new', answerForm)
  people.get('/operators/:id/correction', startCorrection)
  people.post('/operators/:id/correction', answerCorrection)
}

async function startForm(exchange: PersonExchange) {
  const { site, person, request, reply } = exchange
  const searched = await perform(site.workplace, findRecentSearch, { actor: person, input: {} })
  if (!searched.ok || !searched.value) return leadTo(reply, '/operators/select')
  const { country, name } = newQuery.parse(request.query)
  return showForm(exchange, { typed: blankOperator(country, name) })
}

/** The form as it was typed, and which of its buttons was pressed. */
function readSent({ request }: PersonExchange) {
  const form = readForm(request.body)
  return { typed: readTyped(form), step: isShowingAgain() ? '' : stepBody.parse(form).step }
}

async function answerForm(exchange: PersonExchange) {
  const { typed, step } = readSent(exchange)
  if (step === 'check') return checkForm(exchange, typed)
  if (step === 'send') return sendForm(exchange, typed)
  return showForm(exchange, { typed: editTyped(typed, step) })
}

async function checkForm(exchange: PersonExchange, typed: TypedOperator) {
  const { site, person } = exchange
  const input = decodeForm(checkOperator.input, typed)
  const checked = await perform(site.workplace, checkOperator, { actor: person, input })
  return showForm(
    exchange,
    checked.ok ? { typed, confirmed: checked.value.authority.name } : { typed, refusals: checked.refusals },
  )
}

async function sendForm(exchange: PersonExchange, typed: TypedOperator) {
  const { site, person, request, reply } = exchange
  const input = decodeForm(applyWithOperator.input, typed)
  const asked = { actor: person, input, idempotencyKey: sendingKey(request.body) }
  const sent = await perform(site.workplace, applyWithOperator, asked)
  if (sent.ok) return leadAfter(reply, 'sent', '/profile')
  const { refusals } = sent
  if (refusals.some(refusal => refusal.field !== 'information'))
    return showForm(exchange, { typed, refusals })
  return showForm(exchange, { typed, refusals, confirmed: await findAuthority(exchange, typed) })
}

async function findCorrected(exchange: PersonExchange) {
  const { site, person } = exchange
  const input = { operatorId: recordIn(exchange) }
  const found = await perform(site.workplace, getOperator, { actor: person, input })
  return found.ok && found.value.isCorrectable ? found.value.operator : undefined
}

async function startCorrection(exchange: PersonExchange) {
  const corrected = await findCorrected(exchange)
  if (corrected === undefined) return exchange.reply.callNotFound()
  return showForm(exchange, { typed: typedFrom(corrected), corrected })
}

async function answerCorrection(exchange: PersonExchange) {
  const { site, person, request, reply } = exchange
  const corrected = await findCorrected(exchange)
  if (corrected === undefined) return reply.callNotFound()
  const { typed, step } = readSent(exchange)
  if (step !== 'check') return showForm(exchange, { typed: editTyped(typed, step), corrected })
  const input = { ...decodeForm(correctOperator.input, typed), operatorId: corrected.id }
  const asked = { actor: person, input, idempotencyKey: sendingKey(request.body) }
  const saved = await perform(site.workplace, correctOperator, asked)
  if (saved.ok) return leadAfter(reply, 'corrected', '/profile')
  return showForm(exchange, { typed, corrected, refusals: saved.refusals })
}
