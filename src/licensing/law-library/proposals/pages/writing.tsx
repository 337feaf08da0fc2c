import { z } from 'zod'
import { isThirdCountry } from '../../../../law/territory.ts'
import { dayIn } from '../../../../law/time-zones.ts'
import type { Refusal } from '../../../../platform/action.ts'
import { decodeForm } from '../../../../platform/http/decode-form.ts'
import { readForm, sendingKey } from '../../../../platform/http/form.ts'
import { leadTo, showTyped } from '../../../../platform/http/respond.ts'
import { newId } from '../../../../platform/identifiers.ts'
import { perform } from '../../../../platform/perform.ts'
import type { FormState } from '../../../../platform/ui/form-state.ts'
import { askToSignIn } from '../../../session/ask-to-sign-in.tsx'
import { personOf } from '../../../session/visit.ts'
import type { Exchange } from '../../../site.ts'
import { keepsLibrary } from '../../rules/permissions.ts'
import type { EntryStep, LawEntry, ShownEntry } from '../../types.ts'
import { changeProposedEntry } from '../actions/change-proposed-entry.ts'
import { getLawEntry } from '../actions/get-law-entry.ts'
import { proposeLawEntry } from '../actions/propose-law-entry.ts'
import { proposeWithdrawal } from '../actions/propose-withdrawal.ts'
import { EntryFormPage } from '../views/entry-form.tsx'
import { WithdrawalPage } from '../views/withdrawal.tsx'
import { explainLibrary, isHidden, typedValues } from './explained.ts'
import { findShown } from './proposals.tsx'

type Values = FormState['values']

const countryAddress = z.object({ country: z.string() })
const replacing = z.object({ replaces: z.string().optional().catch(undefined) })
const reasonBody = z.object({ reason: z.string().catch('') })

/** What was typed and why it was refused. */
interface Typed {
  readonly values: Values
  readonly refusals: readonly Refusal[]
}

/** An entry as the texts of its form. */
function valuesOf({ permits, sources, isOfficial, ...entry }: LawEntry): Values {
  const {
    validFrom,
    validUntil = '',
    originalTitle = '',
    englishTitle,
    englishSummary,
    danishSummary,
  } = entry
  return {
    ...{ validFrom, validUntil, originalTitle, englishTitle, englishSummary, danishSummary },
    ...{ need: entry.need, isOfficial: isOfficial ? 'yes' : 'no' },
    ...blockValues({ permits, sources }),
  }
}

function blockValues(groups: Pick<LawEntry, 'permits' | 'sources'>): Values {
  const values = Object.entries(groups).flatMap(([group, list]) =>
    list.flatMap((block, index) =>
      Object.entries(block).map(([name, value]) => [`${group}.${index}.${name}`, value ?? ''] as const),
    ),
  )
  return Object.fromEntries(values)
}

/** The form for a new entry, or filled in with the one that it is to replace. */
export async function showProposalForm(exchange: Exchange, typed?: Typed) {
  const { site, request, reply } = exchange
  if (personOf(request) === undefined) return askToSignIn({ ...site, request, reply })
  const { country } = countryAddress.parse(request.params)
  const now = site.workplace.clock.now()
  const isThird = isThirdCountry(country, dayIn(country, now))
  if (!isThird || !keepsLibrary(request.visit.actor)) return reply.callNotFound()
  const { replaces } = replacing.parse(request.method === 'POST' ? request.body : request.query)
  const earlier = replaces === undefined ? undefined : await findStep(exchange, replaces, 'propose-change')
  if (typed === undefined && replaces !== undefined && earlier === undefined) return reply.callNotFound()
  return showForm(exchange, {
    country,
    address: `/law-library/${country}/proposal`,
    back: `/law-library/${country}`,
    hidden: { replaces },
    values: typed?.values ?? (earlier === undefined ? {} : valuesOf(earlier)),
    refusals: typed?.refusals ?? [],
  })
}

async function findStep({ site, request }: Exchange, id: string, step: EntryStep) {
  const { actor } = request.visit
  const found = await perform(site.workplace, getLawEntry, { actor, input: { id } })
  return found.ok && found.value.entry.steps.includes(step) ? found.value.entry : undefined
}

interface ShownForm extends Typed {
  readonly country: string
  readonly address: string
  readonly back: string
  readonly hidden: Readonly<Record<string, string | number | undefined>>
}

function showForm({ site, request, reply }: Exchange, { values, refusals, ...shown }: ShownForm) {
  const { say } = request
  const errors = explainLibrary(say, refusals)
  return showTyped(
    reply,
    <EntryFormPage
      frame={site.frameOf(request)}
      isChange={shown.hidden.replaces !== undefined || shown.hidden.revision !== undefined}
      form={{ say, values, errors }}
      idempotencyKey={newId(site.workplace.clock.now())}
      {...shown}
    />,
    errors.length > 0 ? 422 : 200,
  )
}

/** Keeps a proposal. */
export async function propose(exchange: Exchange) {
  const { site, request, reply } = exchange
  if (personOf(request) === undefined) return askToSignIn({ ...site, request, reply })
  const { country } = countryAddress.parse(request.params)
  const outcome = await perform(site.workplace, proposeLawEntry, {
    actor: request.visit.actor,
    input: { ...decodeForm(proposeLawEntry.input, request.body), country },
    idempotencyKey: sendingKey(request.body),
  })
  if (outcome.ok) return leadTo(reply, `/law-library/proposals/${outcome.value.id}?done=proposed`)
  if (isHidden(outcome.refusals)) return reply.callNotFound()
  return showProposalForm(exchange, { values: typedValues(request.body), refusals: outcome.refusals })
}

/** The form of one's own proposal. */
export async function showChange(exchange: Exchange, typed?: Typed) {
  const { site, request, reply } = exchange
  if (personOf(request) === undefined) return askToSignIn({ ...site, request, reply })
  const shown = await findShown(exchange)
  if (shown === undefined) return reply.callNotFound()
  const { entry } = shown
  if (typed === undefined && !entry.steps.includes('change')) return reply.callNotFound()
  return showForm(exchange, {
    country: entry.country,
    address: `/law-library/proposals/${entry.id}/change`,
    back: `/law-library/proposals/${entry.id}`,
    hidden: { revision: entry.revision },
    values: typed?.values ?? valuesOf(entry),
    refusals: typed?.refusals ?? [],
  })
}

/** Changes one's own proposal. */
export async function changeProposal(exchange: Exchange) {
  const { site, request, reply } = exchange
  if (personOf(request) === undefined) return askToSignIn({ ...site, request, reply })
  const shown = await findShown(exchange)
  if (shown === undefined) return reply.callNotFound()
  const { id, country } = shown.entry
  const outcome = await perform(site.workplace, changeProposedEntry, {
    actor: request.visit.actor,
    input: { ...decodeForm(changeProposedEntry.input, request.body), id, country },
    idempotencyKey: sendingKey(request.body),
  })
  if (outcome.ok) return leadTo(reply, `/law-library/proposals/${id}?done=changed`)
  if (isHidden(outcome.refusals)) return reply.callNotFound()
  return showChange(exchange, { values: typedValues(request.body), refusals: outcome.refusals })
}

interface Reasoned {
  readonly reason: string
  readonly refusals: readonly Refusal[]
}

/** The form to propose that a published entry is taken away. */
export async function showWithdrawal(exchange: Exchange, again?: Reasoned) {
  const { site, request, reply } = exchange
  if (personOf(request) === undefined) return askToSignIn({ ...site, request, reply })
  const entry = (await findShown(exchange))?.entry
  if (entry === undefined || (again === undefined && !mayBeAsked(entry))) return reply.callNotFound()
  const errors = explainLibrary(request.say, again?.refusals ?? [])
  const page = (
    <WithdrawalPage
      frame={site.frameOf(request)}
      entry={entry}
      reason={again?.reason ?? ''}
      errors={errors}
      idempotencyKey={newId(site.workplace.clock.now())}
    />
  )
  return showTyped(reply, page, errors.length > 0 ? 422 : 200)
}

function mayBeAsked({ steps }: ShownEntry): boolean {
  return steps.includes('propose-withdrawal')
}

/** Keeps the wish to take an entry away. */
export async function askWithdrawal(exchange: Exchange) {
  const { site, request, reply } = exchange
  if (personOf(request) === undefined) return askToSignIn({ ...site, request, reply })
  const entry = (await findShown(exchange))?.entry
  if (entry === undefined) return reply.callNotFound()
  const outcome = await perform(site.workplace, proposeWithdrawal, {
    actor: request.visit.actor,
    input: { ...decodeForm(proposeWithdrawal.input, request.body), id: entry.id },
    idempotencyKey: sendingKey(request.body),
  })
  if (outcome.ok) return leadTo(reply, `/law-library/${outcome.value.country}?done=withdrawal-proposed`)
  if (isHidden(outcome.refusals)) return reply.callNotFound()
  const { reason } = reasonBody.parse(readForm(request.body))
  return showWithdrawal(exchange, { reason, refusals: outcome.refusals })
}
