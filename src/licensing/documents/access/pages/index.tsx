import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Outcome, Refusal } from '../../../../platform/action.ts'
import { decodeForm } from '../../../../platform/http/decode-form.ts'
import { sendingKey } from '../../../../platform/http/form.ts'
import { leadTo } from '../../../../platform/http/respond.ts'
import { perform } from '../../../../platform/perform.ts'
import type { Phrase } from '../../../../platform/words/words.ts'
import type { Site } from '../../../site.ts'
import type { DocumentKind } from '../../kind.ts'
import type { Document } from '../../types.ts'
import {
  answerAbsent,
  explained,
  findSeen,
  newKey,
  showBody,
  typedValues,
  type Visiting,
} from '../../visiting.tsx'
import { findNextHolder } from '../actions/find-next-holder.ts'
import { giveAccess } from '../actions/give-access.ts'
import { inviteNextHolder } from '../actions/invite-next-holder.ts'
import { listAccess } from '../actions/list-access.ts'
import { revokeAccess } from '../actions/revoke-access.ts'
import { withdrawInvitation } from '../actions/withdraw-invitation.ts'
import { mayShare } from '../rules.ts'
import { AccessPage, accessAddress, GivingPage } from '../views/access.tsx'
import { words } from '../words.ts'

type Handler = (visiting: Visiting, document: Document) => Promise<FastifyReply>

/** The holder of a document decides who else reads it (IR 19(4)). */
export function addAccessPages(server: FastifyInstance, site: Site, kind: DocumentKind): void {
  const answer = (handler: Handler) => async (request: FastifyRequest, reply: FastifyReply) => {
    const visiting = { site, request, reply, kind }
    const document = await findSeen(visiting)
    if (document === undefined) return reply
    return mayShare(request.visit.actor, document) ? handler(visiting, document) : answerAbsent(visiting)
  }
  const base = `${kind.path}/:id/access`
  server.get(base, answer(show))
  server.get(`${base}/new`, answer(confirm))
  server.post(base, answer(give))
  server.post(`${base}/invitations`, answer(invite))
  server.post(`${base}/revocation`, answer(revoke))
  server.post(`${base}/withdrawal`, answer(withdraw))
}

const phrases = {
  'eori:required': words.eoriMissing,
  'eori-malformed': words.eoriMalformed,
  'eori-of-third-country': words.eoriThirdCountry,
  'eori-not-registered': words.eoriNotRegistered,
  'own-operator': words.ownOperator,
  'already-given': words.alreadyGiven,
}

const messages: Readonly<Record<string, Phrase>> = {
  given: words.doneGiven,
  invited: words.doneInvited,
  revoked: words.doneRevoked,
  withdrawn: words.doneWithdrawn,
}
const query = z.object({ done: z.string().catch(''), eori: z.string().catch('') })

const show: Handler = (visiting, document) => showAccess(visiting, document, [])

async function showAccess(visiting: Visiting, document: Document, refusals: readonly Refusal[]) {
  const { site, request } = visiting
  const { say } = request
  const asked = { actor: request.visit.actor, input: { id: document.id } }
  const access = await perform(site.workplace, listAccess, asked)
  if (!access.ok) return answerAbsent(visiting)
  const { done, eori } = query.parse(request.query)
  const isRefused = refusals.length > 0
  const values = request.method === 'POST' ? typedValues(request.body) : { eori }
  const errors = explained(visiting, refusals, phrases)
  const message = messages[done]
  return showBody(visiting, {
    title: say(words.title, { number: document.number }),
    message: isRefused ? undefined : message && say(message),
    problem: isRefused,
    typedAt: accessAddress(document),
    content: (
      <AccessPage
        form={{ say, values, errors }}
        document={document}
        access={access.value}
        newKey={() => newKey(visiting)}
      />
    ),
  })
}

const confirm: Handler = async (visiting, document) => {
  const { site, request } = visiting
  const { say, visit } = request
  const { eori } = query.parse(request.query)
  const input = { id: document.id, eori }
  const found = await perform(site.workplace, findNextHolder, { actor: visit.actor, input })
  if (!found.ok) return showAccess(visiting, document, found.refusals)
  return showBody(visiting, {
    title: say(words.confirmTitle),
    content: (
      <GivingPage say={say} document={document} found={found.value} idempotencyKey={newKey(visiting)} />
    ),
  })
}

/** Leads back to the list when it is done, or shows it again with what was refused. */
function answerOutcome(visiting: Visiting, document: Document, { outcome, done }: Answered) {
  if (outcome.ok) return leadTo(visiting.reply, `${accessAddress(document)}?done=${done}`)
  return showAccess(visiting, document, outcome.refusals)
}

interface Answered {
  readonly outcome: Outcome<unknown>
  readonly done: string
}

function asked({ request }: Visiting, { id }: Document, schema: z.ZodType) {
  return {
    actor: request.visit.actor,
    input: { ...decodeForm(schema, request.body), id },
    idempotencyKey: sendingKey(request.body),
  }
}

const give: Handler = async (visiting, document) => {
  const sent = asked(visiting, document, giveAccess.input)
  const outcome = await perform(visiting.site.workplace, giveAccess, sent)
  return answerOutcome(visiting, document, { outcome, done: 'given' })
}

const invite: Handler = async (visiting, document) => {
  const sent = asked(visiting, document, inviteNextHolder.input)
  const outcome = await perform(visiting.site.workplace, inviteNextHolder, sent)
  return answerOutcome(visiting, document, { outcome, done: 'invited' })
}

const revoke: Handler = async (visiting, document) => {
  const sent = asked(visiting, document, revokeAccess.input)
  const outcome = await perform(visiting.site.workplace, revokeAccess, sent)
  return leadTo(visiting.reply, `${accessAddress(document)}${outcome.ok ? '?done=revoked' : ''}`)
}

const withdraw: Handler = async (visiting, document) => {
  const sent = asked(visiting, document, withdrawInvitation.input)
  const outcome = await perform(visiting.site.workplace, withdrawInvitation, sent)
  return leadTo(visiting.reply, `${accessAddress(document)}${outcome.ok ? '?done=withdrawn' : ''}`)
}
