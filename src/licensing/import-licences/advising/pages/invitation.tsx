import { z } from 'zod'
import type { Refusal } from '../../../../platform/action.ts'
import { sendingKey } from '../../../../platform/http/form.ts'
import { leadTo, showPage } from '../../../../platform/http/respond.ts'
import { perform } from '../../../../platform/perform.ts'
import { isAskedToSignIn, newKey, showBody, type Visiting } from '../../../documents/visiting.tsx'
import { Frame } from '../../../session/frame.tsx'
import { personOf } from '../../../session/visit.ts'
import { acceptExpertInvitation } from '../actions/accept-expert-invitation.ts'
import { getExpertInvitation } from '../actions/get-expert-invitation.ts'
import { ExpertInvitation, ExpertInvitationGone } from '../views/invitation.tsx'
import { words } from '../words.ts'

const address = z.object({ secret: z.string() })

/** Where the link in the mail to an expert leads, after signing in. */
export async function showInvitation(visiting: Visiting) {
  if (await isAskedToSignIn(visiting)) return visiting.reply
  const { site, request } = visiting
  const { say, visit } = request
  const input = address.parse(request.params)
  const found = await perform(site.workplace, getExpertInvitation, { actor: visit.actor, input })
  if (!found.ok) return showGone(visiting, found.refusals)
  return showBody(visiting, {
    title: say(words.invitationTitle),
    content: (
      <ExpertInvitation
        {...{ say, authority: found.value.authorityName, email: personOf(request)?.email ?? '' }}
        address={`/opinions/invitations/${input.secret}`}
        idempotencyKey={newKey(visiting)}
      />
    ),
  })
}

function showGone({ site, request, reply }: Visiting, refusals: readonly Refusal[]) {
  const { say } = request
  const isParty = refusals.some(({ code }) => code === 'party-to-case')
  const page = (
    <Frame frame={site.frameOf(request)} title={say(words.goneTitle)}>
      <ExpertInvitationGone {...{ say, isParty }} />
    </Frame>
  )
  return showPage(reply, page, 410)
}

/** Ties the invitation to the account. */
export async function acceptInvitation(visiting: Visiting) {
  if (await isAskedToSignIn(visiting)) return visiting.reply
  const { site, request, reply } = visiting
  const accepted = await perform(site.workplace, acceptExpertInvitation, {
    actor: request.visit.actor,
    input: address.parse(request.params),
    idempotencyKey: sendingKey(request.body),
  })
  if (accepted.ok) return leadTo(reply, `/opinions/${accepted.value.id}?done=accepted`)
  return showGone(visiting, accepted.refusals)
}
