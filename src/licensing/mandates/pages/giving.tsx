import { z } from 'zod'
import type { Refusal } from '../../../platform/action.ts'
import { decodeForm } from '../../../platform/http/decode-form.ts'
import { readForm, sendingKey } from '../../../platform/http/form.ts'
import { leadTo, showTyped } from '../../../platform/http/respond.ts'
import { newId } from '../../../platform/identifiers.ts'
import { perform } from '../../../platform/perform.ts'
import type { FormState } from '../../../platform/ui/form-state.ts'
import { askToSignIn } from '../../session/ask-to-sign-in.tsx'
import { personOf } from '../../session/visit.ts'
import type { Exchange } from '../../site.ts'
import { findRepresentative } from '../actions/find-representative.ts'
import { giveMandate } from '../actions/give-mandate.ts'
import { mayGiveMandates } from '../rules.ts'
import { FindingPage, GivingPage } from '../views/giving.tsx'
import { explainMandates, isHidden } from './explained.ts'

const asked = z.object({ eori: z.string().optional().catch(undefined) })

interface Typed {
  readonly values: FormState['values']
  readonly refusals: readonly Refusal[]
}

/** The form: first the number, then, for whom it names, the rest. */
export async function showGiving(exchange: Exchange, typed: Typed = { values: {}, refusals: [] }) {
  const { site, request, reply } = exchange
  if (personOf(request) === undefined) return askToSignIn({ ...site, request, reply })
  const { actor } = request.visit
  if (!mayGiveMandates(actor)) return reply.callNotFound()
  const { eori } = asked.parse(request.method === 'POST' ? readForm(request.body) : request.query)
  if (eori === undefined) return showFinding(exchange, '', [])
  const found = await perform(site.workplace, findRepresentative, { actor, input: { eori } })
  if (!found.ok) return showFinding(exchange, eori, found.refusals)
  const { say } = request
  const errors = explainMandates(say, typed.refusals)
  return showTyped(
    reply,
    <GivingPage
      frame={site.frameOf(request)}
      found={found.value}
      form={{ say, values: typed.values, errors }}
      idempotencyKey={newId(site.workplace.clock.now())}
    />,
    errors.length > 0 ? 422 : 200,
  )
}

function showFinding({ site, request, reply }: Exchange, eori: string, refusals: readonly Refusal[]) {
  const { say } = request
  const errors = explainMandates(say, refusals)
  const page = <FindingPage frame={site.frameOf(request)} form={{ say, values: { eori }, errors }} />
  return showTyped(reply, page, errors.length > 0 ? 422 : 200)
}

/** Gives the mandate. */
export async function give(exchange: Exchange) {
  const { site, request, reply } = exchange
  if (personOf(request) === undefined) return askToSignIn({ ...site, request, reply })
  const outcome = await perform(site.workplace, giveMandate, {
    actor: request.visit.actor,
    input: decodeForm(giveMandate.input, request.body),
    idempotencyKey: sendingKey(request.body),
  })
  if (outcome.ok) return leadTo(reply, `/mandates/${outcome.value.id}?done=given`)
  if (isHidden(outcome.refusals)) return reply.callNotFound()
  return showGiving(exchange, { values: typedValues(request.body), refusals: outcome.refusals })
}

const texts = z.record(z.string(), z.union([z.string(), z.array(z.string())]).catch(''))

function typedValues(body: unknown): FormState['values'] {
  return texts.parse(readForm(body))
}
