import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Refusal } from '../../../platform/action.ts'
import { bounded } from '../../../platform/fields.ts'
import { decodeForm } from '../../../platform/http/decode-form.ts'
import { explain } from '../../../platform/http/explain.ts'
import { leadTo, showPage } from '../../../platform/http/respond.ts'
import { perform } from '../../../platform/perform.ts'
import { anonymous } from '../../actor.ts'
import { finishSignIn } from '../../attempt.ts'
import { browserOf } from '../../browser.ts'
import { linkSecretIn } from '../../link-secret.ts'
import { NewPassword, newPasswordPhrases } from '../../new-password.tsx'
import { fullName } from '../../personal-name.ts'
import type { Exchange, Site } from '../../site.ts'
import { withHashForLink } from '../../with-hash.ts'
import { activateAccount } from '../actions/activate-account.ts'
import { findLink } from '../actions/find-link.ts'
import { renewLink } from '../actions/renew-link.ts'
import { linkMinutes } from '../rules.ts'
import { ActivateView, DeadLinkView } from '../views/activate.tsx'

const linkForm = z.object({ link: bounded(200).catch('') })

/** The link in the activation mail: looking at it changes nothing, the first password uses it up. */
export function addActivationPages(server: FastifyInstance, site: Site): void {
  server.get('/activate', (request, reply) =>
    show({ site, request, reply }, { link: linkSecretIn(request.url) }),
  )
  server.post('/activate', async (request, reply) => {
    const form = { ...decodeForm(activateAccount.input, request.body), ...browserOf(request) }
    const { link } = linkForm.parse(form)
    const input = await withHashForLink(site, form, { secret: link, purpose: 'activation' })
    const activated = await perform(site.workplace, activateAccount, { actor: anonymous, input })
    if (activated.ok) return finishSignIn({ site, request, reply }, activated.value)
    return show({ site, request, reply }, { link, refusals: activated.refusals })
  })
  server.post('/activate/another-link', async (request, reply) => {
    const input = { ...decodeForm(renewLink.input, request.body), address: request.ip }
    await perform(site.workplace, renewLink, { actor: anonymous, input })
    return leadTo(reply, '/create-account/sent')
  })
}

interface LinkPage {
  readonly link: string
  readonly refusals?: readonly Refusal[]
}

async function show({ site, request, reply }: Exchange, { link, refusals = [] }: LinkPage) {
  const frame = site.frameOf(request)
  const input = { secret: link, purpose: 'activation' }
  const found = await perform(site.workplace, findLink, { actor: anonymous, input })
  if (!found.ok || found.value.link === undefined) {
    return showPage(
      reply,
      <DeadLinkView frame={frame} state="unknown" link={link} minutes={linkMinutes} />,
      404,
    )
  }
  const { state, link: known } = found.value
  if (state !== 'usable') {
    const dead = state === 'used' && known.status === 'unconfirmed' ? 'renewable' : state
    return showPage(reply, <DeadLinkView frame={frame} state={dead} link={link} minutes={linkMinutes} />, 410)
  }
  const { email } = known
  const name = fullName(known)
  const errors = explain(request.say, refusals, newPasswordPhrases)
  const fields = <NewPassword say={request.say} email={email} errors={errors} />
  const view = (
    <ActivateView frame={frame} link={link} name={name} email={email} fields={fields} errors={errors} />
  )
  return showPage(reply, view, errors.length > 0 ? 422 : 200)
}
