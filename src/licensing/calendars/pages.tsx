import type { FastifyInstance, FastifyReply } from 'fastify'
import { z } from 'zod'
import { type Outcome, type Refusal, refused } from '../../platform/action.ts'
import { decodeForm } from '../../platform/http/decode-form.ts'
import { readForm, sendingKey } from '../../platform/http/form.ts'
import { leadTo, showPage, showTyped } from '../../platform/http/respond.ts'
import { newId } from '../../platform/identifiers.ts'
import { perform } from '../../platform/perform.ts'
import type { Phrase, Say } from '../../platform/words/words.ts'
import { explain } from '../explain.ts'
import { askToSignIn } from '../session/ask-to-sign-in.tsx'
import { personOf } from '../session/visit.ts'
import type { Exchange, Site } from '../site.ts'
import { addHoliday } from './actions/add-holiday.ts'
import { getCalendar } from './actions/get-calendar.ts'
import { getCalendarDay } from './actions/get-calendar-day.ts'
import { strikeHoliday } from './actions/strike-holiday.ts'
import { withdrawCalendarChange } from './actions/withdraw-calendar-change.ts'
import { calendarCountries, mayChangeCalendarOf, stepsFor, todayAt, yearsAround } from './rules.ts'
import { type AskedDay, type CalendarEventType, calendarEvents } from './types.ts'
import { AdditionPage } from './views/addition.tsx'
import { CalendarPage } from './views/calendar.tsx'
import { CalendarsPage } from './views/calendars.tsx'
import { DayPage } from './views/day.tsx'
import { words } from './words/pages.ts'

const phrases = {
  'date:required': words.dateMissing,
  'name:required': words.nameMissing,
  'reason:required': words.reasonMissing,
  'step:required': words.stepMissing,
  outside: words.outside,
  weekend: words.weekend,
  'already-holiday': words.alreadyHoliday,
  'already-changed': words.alreadyChanged,
  'not-changed': words.notChanged,
  passed: words.passed,
}

const doneMessages: Readonly<Record<CalendarEventType, Phrase>> = {
  added: words.doneAdded,
  struck: words.doneStruck,
  withdrawn: words.doneWithdrawn,
}

const stateAddress = z.object({ country: z.string() })
const dayAddress = z.object({ country: z.string(), date: z.string() })
const calendarQuery = z.object({
  year: z.coerce.number().int().optional().catch(undefined),
  done: z.enum(calendarEvents).optional().catch(undefined),
})
const additionBody = z.object({
  date: z.string().catch(''),
  name: z.string().catch(''),
  reason: z.string().catch(''),
})
const changeBody = z.object({ step: z.string().catch(''), reason: z.string().catch('') })

/** The days off of every State, for everybody; the administrators of its central authority change them. */
export function addCalendarPages(server: FastifyInstance, site: Site): void {
  server.get('/calendars', (request, reply) => showCalendars({ site, request, reply }))
  server.get('/calendars/:country', (request, reply) => showCalendar({ site, request, reply }))
  server.get('/calendars/:country/addition', (request, reply) => showAddition({ site, request, reply }))
  server.post('/calendars/:country/addition', (request, reply) => add({ site, request, reply }))
  server.get('/calendars/:country/:date', (request, reply) => showDay({ site, request, reply }))
  server.post('/calendars/:country/:date/change', (request, reply) => change({ site, request, reply }))
}

function showCalendars({ site, request, reply }: Exchange) {
  const role = personOf(request)?.role
  const own = role?.authorityId === undefined ? undefined : role.memberState
  const frame = site.frameOf(request)
  return showPage(reply, <CalendarsPage frame={frame} countries={calendarCountries} own={own} />)
}

async function showCalendar({ site, request, reply }: Exchange) {
  const { country } = stateAddress.parse(request.params)
  const { year, done } = calendarQuery.parse(request.query)
  const { actor } = request.visit
  const found = await perform(site.workplace, getCalendar, { actor, input: { country, year } })
  if (!found.ok) return reply.callNotFound()
  const message = done === undefined ? undefined : request.say(doneMessages[done])
  return showPage(reply, <CalendarPage frame={site.frameOf(request, message)} calendar={found.value} />)
}

/** What was typed and why it was refused. */
interface RefusedForm<Typed> {
  readonly typed: Typed
  readonly refusals: readonly Refusal[]
}

function explainDays(say: Say, refusals: readonly Refusal[]) {
  const inWords = ({ values, ...refusal }: Refusal) => {
    const day = values?.day
    const said = typeof day === 'string' ? { ...values, day: say.fullDate(day) } : values
    return said === undefined ? refusal : { ...refusal, values: said }
  }
  return explain(say, refusals.map(inWords), phrases)
}

function isHidden(refusals: readonly Refusal[]): boolean {
  return refusals.some(({ code }) => code === 'not-found' || code === 'not-permitted')
}

function showAddition(exchange: Exchange, again?: RefusedForm<z.output<typeof additionBody>>) {
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

async function add(exchange: Exchange) {
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

interface Changed {
  readonly country: string
  readonly date: string
  readonly done: CalendarEventType
}

function leadToYear(reply: FastifyReply, { country, date, done }: Changed) {
  return leadTo(reply, `/calendars/${country}?year=${date.slice(0, 4)}&done=${done}`)
}

async function showDay(exchange: Exchange, again?: RefusedForm<z.output<typeof changeBody>>) {
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

async function change(exchange: Exchange) {
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
