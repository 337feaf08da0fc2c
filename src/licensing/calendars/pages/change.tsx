import { z } from 'zod'
import { type Outcome, type Refusal, refused } from '../../../platform/action.ts'
import { readForm, sendingKey } from '../../../platform/http/form.ts'
import { showTyped } from '../../../platform/http/respond.ts'
import { newId } from '../../../platform/identifiers.ts'
import { perform } from '../../../platform/perform.ts'
import { askToSignIn } from '../../session/ask-to-sign-in.tsx'
import { personOf } from '../../session/visit.ts'
import type { Exchange } from '../../site.ts'
import { addHoliday } from '../actions/add-holiday.ts'
import { getCalendarDay } from '../actions/get-calendar-day.ts'
import { strikeHoliday } from '../actions/strike-holiday.ts'
import { withdrawCalendarChange } from '../actions/withdraw-calendar-change.ts'
import { stepsFor } from '../rules.ts'
import type { AskedDay, CalendarEventType } from '../types.ts'
import { DayPage } from '../views/day.tsx'
import { leadToYear } from './lead-to-year.ts'
import { explainDays, type RefusedForm } from './refused-form.ts'

const dayAddress = z.object({ country: z.string(), date: z.string() })
const changeBody = z.object({ step: z.string().catch(''), reason: z.string().catch('') })

export async function showDay(exchange: Exchange, again?: RefusedForm<z.output<typeof changeBody>>) {
  const { site, request, reply } = exchange
  if (personOf(request) === undefined) return askToSignIn({ ...site, request, reply })
  const { country, date } = dayAddress.parse(request.params)
  const asked = await askedDay(exchange, { country, date })
  if (asked?.found === undefined) return reply.callNotFound()
  const steps = stepsFor(asked)
  if (steps.length === 0 && again === undefined) return reply.callNotFound()
  const errors = explainDays(request.say, again?.refusals.map(ofThisDay) ?? [])
  return showTyped(
    reply,
    <DayPage
      frame={site.frameOf(request)}
      country={country}
      day={{ ...asked.found, steps }}
      typed={again?.typed ?? { step: '', reason: '' }}
      errors={errors}
      idempotencyKey={newId(site.workplace.clock.now())}
    />,
    errors.length > 0 ? 422 : 200,
  )
}

/** This page asks for no date: what is wrong with it concerns the whole form. */
function ofThisDay({ field, ...refusal }: Refusal): Refusal {
  return field === undefined || field === 'date' ? refusal : { ...refusal, field }
}

async function askedDay(
  { site, request }: Exchange,
  input: z.output<typeof dayAddress>,
): Promise<AskedDay | undefined> {
  const { actor } = request.visit
  const asked = await perform(site.workplace, getCalendarDay, { actor, input })
  return asked.ok ? asked.value : undefined
}

export async function change(exchange: Exchange) {
  const { site, request, reply } = exchange
  if (personOf(request) === undefined) return askToSignIn({ ...site, request, reply })
  const { country, date } = dayAddress.parse(request.params)
  const typed = changeBody.parse(readForm(request.body))
  const asked = await askedDay(exchange, { country, date })
  if (asked?.found === undefined) return reply.callNotFound()
  const day = { country, date, reason: typed.reason }
  const { outcome, done } = await takeStep(exchange, typed.step, { day, name: asked.found.ownName })
  if (outcome.ok) return leadToYear(reply, { country, date, done })
  return showDay(exchange, { typed, refusals: outcome.refusals })
}

interface Step {
  readonly outcome: Outcome<unknown>
  readonly done: CalendarEventType
}

/** The change of a day, and what the day is called. */
interface Wished {
  readonly day: { readonly country: string; readonly date: string; readonly reason: string }
  readonly name: string
}

async function takeStep({ site, request }: Exchange, step: string, { day, name }: Wished): Promise<Step> {
  const { workplace } = site
  const asked = { actor: request.visit.actor, input: day, idempotencyKey: sendingKey(request.body) }
  if (step === 'confirm') {
    const named = { ...asked, input: { ...day, name } }
    return { outcome: await perform(workplace, addHoliday, named), done: 'added' }
  }
  if (step === 'strike') return { outcome: await perform(workplace, strikeHoliday, asked), done: 'struck' }
  if (step === 'withdraw')
    return { outcome: await perform(workplace, withdrawCalendarChange, asked), done: 'withdrawn' }
  return { outcome: refused({ code: 'required', field: 'step' }), done: 'added' }
}
