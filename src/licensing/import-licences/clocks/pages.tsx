import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Refusal } from '../../../platform/action.ts'
import { decodeForm } from '../../../platform/http/decode-form.ts'
import type { RefusalPhrases } from '../../../platform/http/explain.ts'
import { showTyped } from '../../../platform/http/respond.ts'
import { perform } from '../../../platform/perform.ts'
import type { Say } from '../../../platform/words/words.ts'
import { calendarCountries } from '../../calendars/rules.ts'
import { explain } from '../../explain.ts'
import { personOf } from '../../session/visit.ts'
import type { Exchange, Site } from '../../site.ts'
import { explainDeadlines } from './actions/explain-deadlines.ts'
import { SimulatorPage } from './views/simulator.tsx'
import { simulatorPath } from './views/simulator-form.tsx'
import { words } from './words/simulator.ts'

const phrases: RefusalPhrases = {
  'country:required': words.countryMissing,
  'forwardedTo:required': words.stateMissing,
  'submitted:required': words.submittedMissing,
  'sent-missing': words.sentMissing,
  'before-submission': words.beforeSubmission,
  'answered-before-sent': words.answeredBeforeSent,
  'state-missing': words.stateMissing,
  'day-missing': words.dayMissing,
  'request-window-closed': words.requestWindowClosed,
  'answer-window-closed': words.answerWindowClosed,
  'nothing-to-answer': words.nothingToAnswer,
}

const typed = z.record(z.string(), z.string().catch(''))

/** How long an application takes, for everybody: asked by its address, which can be shared. */
export function addDeadlinePages(server: FastifyInstance, site: Site): void {
  server.get(simulatorPath, (request, reply) => showSimulator({ site, request, reply }))
}

async function showSimulator(exchange: Exchange) {
  const { site, request } = exchange
  // Who changes the language has asked nothing yet.
  const { language: _, ...values } = typed.catch({}).parse(request.query)
  const filled = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''))
  if (Object.keys(values).length === 0) return show(exchange, { values: { country: ownState(exchange) } })
  const outcome = await perform(site.workplace, explainDeadlines, {
    actor: request.visit.actor,
    input: decodeForm(explainDeadlines.input, filled),
  })
  return outcome.ok
    ? show(exchange, { values, simulation: outcome.value })
    : show(exchange, { values, refusals: outcome.refusals })
}

/** Whoever acts for an organisation most likely asks for its State. */
function ownState({ request }: Exchange): string {
  return personOf(request)?.role?.memberState ?? ''
}

interface Shown {
  readonly values: Readonly<Record<string, string>>
  readonly refusals?: readonly Refusal[]
  readonly simulation?: Parameters<typeof SimulatorPage>[0]['simulation']
}

function show({ site, request, reply }: Exchange, { values, refusals = [], simulation }: Shown) {
  const { say } = request
  const errors = explain(
    say,
    refusals.map(refusal => withDay(say, refusal)),
    phrases,
  )
  return showTyped(
    reply,
    <SimulatorPage
      frame={site.frameOf(request)}
      form={{ say, values, errors }}
      countries={calendarCountries}
      simulation={simulation}
    />,
    errors.length > 0 ? 422 : 200,
  )
}

function withDay(say: Say, refusal: Refusal): Refusal {
  const day = refusal.values?.day
  return typeof day === 'string'
    ? { ...refusal, values: { ...refusal.values, day: say.fullDate(day) } }
    : refusal
}
