import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { sendingKey } from '../../../platform/http/form.ts'
import { leadTo, showPage } from '../../../platform/http/respond.ts'
import { newId } from '../../../platform/identifiers.ts'
import { perform } from '../../../platform/perform.ts'
import type { Phrase } from '../../../platform/words/words.ts'
import { askToSignIn } from '../../session/ask-to-sign-in.tsx'
import { personOf } from '../../session/visit.ts'
import type { Exchange, Site } from '../../site.ts'
import { endMandate } from '../actions/end-mandate.ts'
import { getMandate } from '../actions/get-mandate.ts'
import { listMandates } from '../actions/list-mandates.ts'
import { mayGiveMandates } from '../rules.ts'
import type { ShownMandate } from '../types.ts'
import { EndingPage, MandatePage, mandateAddress } from '../views/mandate.tsx'
import { MandatesPage } from '../views/mandates.tsx'
import { words } from '../words.ts'
import { give, showGiving } from './giving.tsx'

/** Who acts for whom: given, seen by both sides, ended by either. */
export function addMandatePages(server: FastifyInstance, site: Site): void {
  server.get('/mandates', (request, reply) => showMandates({ site, request, reply }))
  server.get('/mandates/new', (request, reply) => showGiving({ site, request, reply }))
  server.post('/mandates', (request, reply) => give({ site, request, reply }))
  server.get('/mandates/:id', (request, reply) => showMandate({ site, request, reply }))
  server.get('/mandates/:id/end', (request, reply) => askEnding({ site, request, reply }))
  server.post('/mandates/:id/end', (request, reply) => end({ site, request, reply }))
}

const doneMessages: Readonly<Record<string, Phrase>> = {
  given: words.doneGiven,
  revoked: words.doneRevoked,
  'laid-down': words.doneLaidDown,
  'already-ended': words.alreadyEnded,
}
const doneQuery = z.object({ done: z.string().catch('') })

function messageOf({ request }: Exchange): string | undefined {
  const phrase = doneMessages[doneQuery.parse(request.query).done]
  return phrase && request.say(phrase)
}

async function showMandates(exchange: Exchange) {
  const { site, request, reply } = exchange
  if (personOf(request) === undefined) return askToSignIn({ ...site, request, reply })
  const { actor } = request.visit
  const listed = await perform(site.workplace, listMandates, { actor, input: {} })
  if (!listed.ok) return reply.callNotFound()
  const frame = site.frameOf(request, messageOf(exchange))
  return showPage(
    reply,
    <MandatesPage frame={frame} mandates={listed.value} mayGive={mayGiveMandates(actor)} />,
  )
}

const address = z.object({ id: z.string() })

/** The mandate that the address names; otherwise the visitor has been answered. */
async function findShown({ site, request, reply }: Exchange): Promise<ShownMandate | undefined> {
  if (personOf(request) === undefined) {
    await askToSignIn({ ...site, request, reply })
    return undefined
  }
  const asked = { actor: request.visit.actor, input: address.parse(request.params) }
  const found = await perform(site.workplace, getMandate, asked)
  if (found.ok) return found.value
  reply.callNotFound()
  return undefined
}

async function showMandate(exchange: Exchange) {
  const { site, request, reply } = exchange
  const mandate = await findShown(exchange)
  if (mandate === undefined) return reply
  const frame = site.frameOf(request, messageOf(exchange))
  return showPage(reply, <MandatePage frame={frame} mandate={mandate} />)
}

async function askEnding(exchange: Exchange) {
  const { site, request, reply } = exchange
  const mandate = await findShown(exchange)
  if (mandate === undefined) return reply
  if (!mandate.mayEnd) return reply.callNotFound()
  const idempotencyKey = newId(site.workplace.clock.now())
  const frame = site.frameOf(request)
  return showPage(reply, <EndingPage frame={frame} mandate={mandate} idempotencyKey={idempotencyKey} />)
}

async function end(exchange: Exchange) {
  const { site, request, reply } = exchange
  const mandate = await findShown(exchange)
  if (mandate === undefined) return reply
  const outcome = await perform(site.workplace, endMandate, {
    actor: request.visit.actor,
    input: { id: mandate.id },
    idempotencyKey: sendingKey(request.body),
  })
  if (outcome.ok) {
    const done = outcome.value.side === 'holder' ? 'revoked' : 'laid-down'
    return leadTo(reply, `${mandateAddress(mandate)}?done=${done}`)
  }
  if (mandate.endedAt === undefined) return reply.callNotFound()
  return leadTo(reply, `${mandateAddress(mandate)}?done=already-ended`)
}
