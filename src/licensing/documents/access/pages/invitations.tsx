import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { sendingKey } from '../../../../platform/http/form.ts'
import { leadTo, showPage } from '../../../../platform/http/respond.ts'
import { newId } from '../../../../platform/identifiers.ts'
import { perform } from '../../../../platform/perform.ts'
import { askToSignIn } from '../../../session/ask-to-sign-in.tsx'
import { personOf } from '../../../session/visit.ts'
import type { Exchange, Site } from '../../../site.ts'
import { kindOf } from '../../kind.ts'
import { mayWithDocuments } from '../../rules/permissions.ts'
import { acceptInvitation } from '../actions/accept-invitation.ts'
import { getInvitation } from '../actions/get-invitation.ts'
import { InvitationGonePage, InvitationPage, InvitationRolePage } from '../views/invitation.tsx'

/** Where the link of an invitation leads. */
export function addInvitationPages(server: FastifyInstance, site: Site): void {
  server.get('/invitations/:secret', (request, reply) => show({ site, request, reply }))
  server.post('/invitations/:secret', (request, reply) => accept({ site, request, reply }))
}

const address = z.object({ secret: z.string() })

/** Whether somebody who acts for an operator asks; everybody else has been answered. */
async function mayAccept({ site, request, reply }: Exchange): Promise<boolean> {
  if (personOf(request) === undefined) {
    await askToSignIn({ ...site, request, reply })
    return false
  }
  if (mayWithDocuments('accept-invitation')(request.visit.actor)) return true
  showPage(reply, <InvitationRolePage frame={site.frameOf(request)} />, 403)
  return false
}

async function show(exchange: Exchange) {
  const { site, request, reply } = exchange
  if (!(await mayAccept(exchange))) return reply
  const { secret } = address.parse(request.params)
  const asked = { actor: request.visit.actor, input: { secret } }
  const found = await perform(site.workplace, getInvitation, asked)
  if (!found.ok) return showGone(exchange, false)
  const { type, number } = found.value
  const { kinds } = site.workplace.services
  const page = (
    <InvitationPage
      frame={site.frameOf(request)}
      document={request.say(kindOf(kinds, type).words.title)}
      number={number}
      organisation={personOf(request)?.role?.organisation ?? ''}
      address={`/invitations/${secret}`}
      idempotencyKey={newId(site.workplace.clock.now())}
    />
  )
  return showPage(reply, page)
}

function showGone({ site, request, reply }: Exchange, isOwn: boolean) {
  return showPage(reply, <InvitationGonePage frame={site.frameOf(request)} isOwn={isOwn} />, 410)
}

async function accept(exchange: Exchange) {
  const { site, request, reply } = exchange
  if (!(await mayAccept(exchange))) return reply
  const outcome = await perform(site.workplace, acceptInvitation, {
    actor: request.visit.actor,
    input: address.parse(request.params),
    idempotencyKey: sendingKey(request.body),
  })
  if (outcome.ok) return leadTo(reply, `${outcome.value.address}?done=access-accepted`)
  return showGone(
    exchange,
    outcome.refusals.some(({ code }) => code === 'own-operator'),
  )
}
