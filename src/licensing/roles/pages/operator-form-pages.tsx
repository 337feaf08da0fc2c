import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Refusal } from '../../../platform/action.ts'
import { explain } from '../../../platform/http/explain.ts'
import { formKey, readForm } from '../../../platform/http/form.ts'
import { leadTo, showPage } from '../../../platform/http/respond.ts'
import { newId } from '../../../platform/identifiers.ts'
import { perform } from '../../../platform/perform.ts'
import { findResponsibleAuthority } from '../../authorities/actions/find-responsible-authority.ts'
import { checkOperator } from '../../operators/actions/check-operator.ts'
import { correctOperator } from '../../operators/actions/correct-operator.ts'
import { findRecentSearch } from '../../operators/actions/find-recent-search.ts'
import { getOperator } from '../../operators/actions/get-operator.ts'
import type { Site } from '../../site.ts'
import { applyWithOperator } from '../actions/apply-with-operator.ts'
import type { TypedOperator } from '../types.ts'
import { OperatorForm } from '../views/operator-form.tsx'
import { words } from '../words.ts'
import { forPerson, type PersonVisit } from './for-person.ts'
import { phrases } from './phrases.ts'
import { blankOperator, editTyped, flattenTyped, readTyped, typedFrom } from './typed-operator.ts'

const newQuery = z.object({ country: z.string().catch(''), name: z.string().max(200).catch('') })
const stepBody = z.object({ step: z.string().catch('check') })
const recordAddress = z.object({ id: z.string() })

/** Registering a new operator, steps 3.13 to 3.23 of the guide, and correcting it until it is decided about. */
export function addOperatorFormPages(server: FastifyInstance, site: Site): void {
  server.get(
    '/operators/new',
    forPerson(visit => startForm(site, visit)),
  )
  server.post(
    '/operators/new',
    forPerson(visit => answerForm(site, visit)),
  )
  server.get(
    '/operators/:id/correction',
    forPerson(visit => startCorrection(site, visit)),
  )
  server.post(
    '/operators/:id/correction',
    forPerson(visit => answerCorrection(site, visit)),
  )
}

async function startForm(site: Site, visit: PersonVisit) {
  const { person, request, reply } = visit
  const searched = await perform(site.workplace, findRecentSearch, { actor: person, input: {} })
  if (!searched.ok || !searched.value) return leadTo(reply, '/operators/select')
  const { country, name } = newQuery.parse(request.query)
  return showForm(site, visit, { typed: blankOperator(country, name) })
}

async function answerForm(site: Site, visit: PersonVisit) {
  const { person, request, reply } = visit
  const form = readForm(request.body)
  const typed = readTyped(form)
  const { step } = stepBody.parse(form)
  if (step !== 'check' && step !== 'send') return showForm(site, visit, { typed: editTyped(typed, step) })
  const asked = { actor: person, input: typed }
  if (step === 'check') {
    const checked = await perform(site.workplace, checkOperator, asked)
    return showForm(site, visit, {
      typed,
      ...(checked.ok ? { isConfirming: true } : { refusals: checked.refusals }),
    })
  }
  const idempotencyKey = formKey(request.body)
  const sent = await perform(site.workplace, applyWithOperator, { ...asked, idempotencyKey })
  return sent.ok
    ? leadTo(reply, '/profile?done=sent')
    : showForm(site, visit, { typed, refusals: sent.refusals })
}

async function startCorrection(site: Site, visit: PersonVisit) {
  const { person, request, reply } = visit
  const { id } = recordAddress.parse(request.params)
  const found = await perform(site.workplace, getOperator, { actor: person, input: { operatorId: id } })
  if (!found.ok || !found.value.isCorrectable) return reply.callNotFound()
  const { operator } = found.value
  return showForm(site, visit, { typed: typedFrom(operator), corrected: operator })
}

async function answerCorrection(site: Site, visit: PersonVisit) {
  const { person, request, reply } = visit
  const { id } = recordAddress.parse(request.params)
  const found = await perform(site.workplace, getOperator, { actor: person, input: { operatorId: id } })
  if (!found.ok || !found.value.isCorrectable) return reply.callNotFound()
  const corrected = found.value.operator
  const form = readForm(request.body)
  const typed = readTyped(form)
  const { step } = stepBody.parse(form)
  if (step !== 'check') return showForm(site, visit, { typed: editTyped(typed, step), corrected })
  const asked = { actor: person, input: { ...typed, operatorId: id }, idempotencyKey: formKey(request.body) }
  const saved = await perform(site.workplace, correctOperator, asked)
  if (saved.ok) return leadTo(reply, '/profile?done=corrected')
  return showForm(site, visit, { typed, corrected, refusals: saved.refusals })
}

interface FormState {
  readonly typed: TypedOperator
  readonly refusals?: readonly Refusal[]
  readonly isConfirming?: boolean
  readonly corrected?: { readonly id: string; readonly name: string }
}

async function showForm(site: Site, visit: PersonVisit, state: FormState) {
  const { request, reply } = visit
  const { say } = request
  const { corrected, refusals = [], isConfirming = false } = state
  const typed = { ...state.typed, confirmedEori: warnedEori(refusals) ?? state.typed.confirmedEori }
  return showPage(
    reply,
    <OperatorForm
      frame={site.frameOf(request)}
      title={
        corrected === undefined ? say(words.createTitle) : say(words.correctTitle, { name: corrected.name })
      }
      action={corrected === undefined ? '/operators/new' : `/operators/${corrected.id}/correction`}
      typed={typed}
      errors={explain(say, refusals, phrases)}
      authority={await findAuthority(site, visit, typed)}
      existing={existingOf(refusals, typed)}
      isConfirming={isConfirming}
      isCorrection={corrected !== undefined}
      hidden={flattenTyped(typed)}
      idempotencyKey={newId(site.workplace.clock.now())}
    />,
    refusals.length > 0 ? 422 : 200,
  )
}

/** An unusual EORI number is warned about once; sent again, it is meant. */
function warnedEori(refusals: readonly Refusal[]): string | undefined {
  const eori = refusals.find(refusal => refusal.code === 'eori-unusual')?.values?.eori
  return eori === undefined ? undefined : String(eori)
}

/** Another, displayed record with the same number, found by that number. */
function existingOf(refusals: readonly Refusal[], typed: TypedOperator) {
  const refusal = refusals.find(one => one.code === 'operator-exists')
  const row = Number(refusal?.field?.split('.')[1])
  const country = typed.addresses[Number(typed.mainAddress)]?.country ?? ''
  if (refusal?.values === undefined) return undefined
  const operators = String(refusal.values.operatorId)
  const query = new URLSearchParams({ country, q: typed.identifiers[row]?.value ?? '', operators })
  return { name: String(refusal.values.name), href: `/operators/select/request?${query}` }
}

async function findAuthority(
  site: Site,
  { person }: PersonVisit,
  typed: TypedOperator,
): Promise<string | undefined> {
  const address = typed.addresses[Number(typed.activityAddress || typed.mainAddress)]
  const eori = typed.identifiers
    .find(one => one.type === 'eori')
    ?.value.trim()
    .slice(0, 2)
    .toUpperCase()
  for (const country of [address?.country ?? '', eori ?? '']) {
    const input = { country, postalCode: address?.postalCode ?? '', centralOnly: typed.display === 'hidden' }
    const found = await perform(site.workplace, findResponsibleAuthority, { actor: person, input })
    if (found.ok && found.value !== undefined) return found.value.name
  }
  return undefined
}
