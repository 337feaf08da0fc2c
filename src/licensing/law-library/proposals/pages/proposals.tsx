import { z } from 'zod'
import type { Outcome, Refusal } from '../../../../platform/action.ts'
import { decodeForm } from '../../../../platform/http/decode-form.ts'
import { sendingKey } from '../../../../platform/http/form.ts'
import { leadTo, showPage, showTyped } from '../../../../platform/http/respond.ts'
import { newId } from '../../../../platform/identifiers.ts'
import { perform } from '../../../../platform/perform.ts'
import type { FormState } from '../../../../platform/ui/form-state.ts'
import { askToSignIn } from '../../../session/ask-to-sign-in.tsx'
import { personOf } from '../../../session/visit.ts'
import type { Exchange } from '../../../site.ts'
import type { ShownEntry } from '../../types.ts'
import { confirmLawEntry } from '../actions/confirm-law-entry.ts'
import { confirmWithdrawal } from '../actions/confirm-withdrawal.ts'
import { declineLawEntry } from '../actions/decline-law-entry.ts'
import { getLawEntry } from '../actions/get-law-entry.ts'
import { keepLawEntry } from '../actions/keep-law-entry.ts'
import { listLawProposals } from '../actions/list-law-proposals.ts'
import { ProposalPage } from '../views/proposal.tsx'
import { ProposalsPage } from '../views/proposals.tsx'
import { explainLibrary, isHidden, messageOf, typedValues } from './explained.ts'

const address = z.object({ id: z.string() })

/** What waits for a second pair of eyes. */
export async function showProposals({ site, request, reply }: Exchange) {
  if (personOf(request) === undefined) return askToSignIn({ ...site, request, reply })
  const { actor } = request.visit
  const listed = await perform(site.workplace, listLawProposals, { actor, input: {} })
  if (!listed.ok) return reply.callNotFound()
  const frame = site.frameOf(request, messageOf(request.say, request.query))
  return showPage(reply, <ProposalsPage frame={frame} proposals={listed.value} />)
}

/** An entry as an officer sees it; nothing for anybody else. */
export async function findShown({ site, request }: Exchange) {
  const { id } = address.parse(request.params)
  const { actor } = request.visit
  const found = await perform(site.workplace, getLawEntry, { actor, input: { id } })
  return found.ok ? found.value : undefined
}

interface Refused {
  readonly values: FormState['values']
  readonly refusals: readonly Refusal[]
}

/** One proposal, with what its reader may do. */
export async function showProposal(exchange: Exchange, again?: Refused) {
  const { site, request, reply } = exchange
  if (personOf(request) === undefined) return askToSignIn({ ...site, request, reply })
  const shown = await findShown(exchange)
  if (shown === undefined) return reply.callNotFound()
  const errors = explainLibrary(request.say, again?.refusals ?? [])
  const page = (
    <ProposalPage
      frame={site.frameOf(request, messageOf(request.say, request.query))}
      entry={shown.entry}
      replaces={shown.replaces}
      form={{ say: request.say, values: again?.values ?? {}, errors }}
      idempotencyKey={newId(site.workplace.clock.now())}
    />
  )
  return showTyped(reply, page, errors.length > 0 ? 422 : 200)
}

type Decide = (
  exchange: Exchange,
  entry: ShownEntry,
) => Promise<{
  readonly outcome: Outcome<{ readonly country: string }>
  readonly done: string
}>

async function decide(exchange: Exchange, settle: Decide) {
  const { site, request, reply } = exchange
  if (personOf(request) === undefined) return askToSignIn({ ...site, request, reply })
  const shown = await findShown(exchange)
  if (shown === undefined) return reply.callNotFound()
  const { outcome, done } = await settle(exchange, shown.entry)
  if (outcome.ok) return leadTo(reply, `/law-library/${outcome.value.country}?done=${done}`)
  if (isHidden(outcome.refusals)) return reply.callNotFound()
  return showProposal(exchange, { values: typedValues(request.body), refusals: outcome.refusals })
}

/** Confirms a proposal, or that an entry is taken away. */
export function confirmProposal(exchange: Exchange) {
  return decide(exchange, async ({ site, request }, { id, state }) => {
    const asked = { actor: request.visit.actor, idempotencyKey: sendingKey(request.body) }
    const { workplace } = site
    if (state === 'published') {
      const input = { ...decodeForm(confirmWithdrawal.input, request.body), id }
      return { outcome: await perform(workplace, confirmWithdrawal, { ...asked, input }), done: 'withdrawn' }
    }
    const input = { ...decodeForm(confirmLawEntry.input, request.body), id }
    return { outcome: await perform(workplace, confirmLawEntry, { ...asked, input }), done: 'published' }
  })
}

/** Puts a proposal aside, or keeps an entry that was to be taken away. */
export function refuseProposal(exchange: Exchange) {
  return decide(exchange, async ({ site, request }, { id, state }) => {
    const asked = { actor: request.visit.actor, idempotencyKey: sendingKey(request.body) }
    const { workplace } = site
    const input = { ...decodeForm(declineLawEntry.input, request.body), id }
    return state === 'published'
      ? { outcome: await perform(workplace, keepLawEntry, { ...asked, input }), done: 'kept' }
      : { outcome: await perform(workplace, declineLawEntry, { ...asked, input }), done: 'declined' }
  })
}
