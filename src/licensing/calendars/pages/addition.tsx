import { z } from 'zod'
import { decodeForm } from '../../../platform/http/decode-form.ts'
import { readForm, sendingKey } from '../../../platform/http/form.ts'
import { showTyped } from '../../../platform/http/respond.ts'
import { newId } from '../../../platform/identifiers.ts'
import { perform } from '../../../platform/perform.ts'
import { askToSignIn } from '../../session/ask-to-sign-in.tsx'
import { personOf } from '../../session/visit.ts'
import type { Exchange } from '../../site.ts'
import { addHoliday } from '../actions/add-holiday.ts'
import { mayChangeCalendarOf, todayAt, yearsAround } from '../rules.ts'
import { AdditionPage } from '../views/addition.tsx'
import { leadToYear } from './lead-to-year.ts'
import { explainDays, isHidden, type RefusedForm } from './refused-form.ts'

export const stateAddress = z.object({ country: z.string() })
const additionBody = z.object({
  date: z.string().catch(''),
  name: z.string().catch(''),
  reason: z.string().catch(''),
})

export function showAddition(exchange: Exchange, again?: RefusedForm<z.output<typeof additionBody>>) {
  const { site, request, reply } = exchange
  if (personOf(request) === undefined) return askToSignIn({ ...site, request, reply })
  const { country } = stateAddress.parse(request.params)
  if (!mayChangeCalendarOf(request.visit.actor, country)) return reply.callNotFound()
  const now = site.workplace.clock.now()
  const errors = explainDays(request.say, again?.refusals ?? [])
  return showTyped(
    reply,
    <AdditionPage
      frame={site.frameOf(request)}
      country={country}
      years={yearsAround(todayAt(country, now))}
      typed={again?.typed ?? { date: '', name: '', reason: '' }}
      errors={errors}
      idempotencyKey={newId(now)}
    />,
    errors.length > 0 ? 422 : 200,
  )
}

export async function add(exchange: Exchange) {
  const { site, request, reply } = exchange
  if (personOf(request) === undefined) return askToSignIn({ ...site, request, reply })
  const { country } = stateAddress.parse(request.params)
  const typed = additionBody.parse(readForm(request.body))
  const outcome = await perform(site.workplace, addHoliday, {
    actor: request.visit.actor,
    input: { ...decodeForm(addHoliday.input, typed), country },
    idempotencyKey: sendingKey(request.body),
  })
  if (outcome.ok) return leadToYear(reply, { country, date: outcome.value.date, done: 'added' })
  if (isHidden(outcome.refusals)) return reply.callNotFound()
  return showAddition(exchange, { typed, refusals: outcome.refusals })
}
