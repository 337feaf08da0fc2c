import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Refusal } from '../../platform/action.ts'
import { bounded, emailShownAgain } from '../../platform/fields.ts'
import { decodeForm } from '../../platform/http/decode-form.ts'
import { explain } from '../../platform/http/explain.ts'
import { leadTo, showPage, showTyped } from '../../platform/http/respond.ts'
import { perform } from '../../platform/perform.ts'
import { anonymous } from '../actor.ts'
import { attemptCookie, finishSignIn } from '../attempt.ts'
import { browserOf } from '../browser.ts'
import { linkSecretIn } from '../link-secret.ts'
import { pathWith } from '../local-path.ts'
import { NewPassword, newPasswordPhrases } from '../new-password.tsx'
import { continueOf } from '../queries.ts'
import { findLink } from '../registration/actions/find-link.ts'
import { renewLink } from '../registration/actions/renew-link.ts'
import { linkMinutes as minutes } from '../registration/rules.ts'
import { keepSentAddress, sentAddressOf } from '../sent-address.ts'
import type { Exchange, Site } from '../site.ts'
import { withHashForLink } from '../with-hash.ts'
import { requestPasswordReset } from './actions/request-password-reset.ts'
import { resetPassword } from './actions/reset-password.ts'
import { DeadResetView, ForgottenView, ResetSentView, ResetView } from './views/forgotten.tsx'

const emailForm = z.object({ email: emailShownAgain })
const linkForm = z.object({ link: bounded(200).catch('') })

export function addRecoveryPages(server: FastifyInstance, site: Site): void {
  server.get('/forgotten-password', async (request, reply) =>
    showForgotten(
      { site, request, reply },
      { email: '', continuePath: continueOf(request.query), refusals: [] },
    ),
  )
  server.post('/forgotten-password', async (request, reply) => {
    const input = { ...decodeForm(requestPasswordReset.input, request.body), ...browserOf(request) }
    const asked = await perform(site.workplace, requestPasswordReset, { actor: anonymous, input })
    if (asked.ok) {
      keepSentAddress({ site, request, reply })
      return leadTo(reply, '/forgotten-password/sent')
    }
    const { email } = emailForm.parse(input)
    return showForgotten(
      { site, request, reply },
      { email, continuePath: continueOf(input), refusals: asked.refusals },
    )
  })
  server.get('/forgotten-password/sent', async (request, reply) =>
    showPage(
      reply,
      <ResetSentView frame={site.frameOf(request)} email={sentAddressOf(site, request)} minutes={minutes} />,
    ),
  )
  server.get('/reset-password', async (request, reply) =>
    showReset({ site, request, reply }, { link: linkSecretIn(request.url), refusals: [] }),
  )
  server.post('/reset-password', async (request, reply) => takeReset({ site, request, reply }))
  server.post('/reset-password/another-link', async (request, reply) => {
    const input = { ...decodeForm(renewLink.input, request.body), address: request.ip }
    await perform(site.workplace, renewLink, { actor: anonymous, input })
    return leadTo(reply, '/forgotten-password/sent')
  })
}

interface ForgottenPage {
  readonly email: string
  readonly continuePath: string | undefined
  readonly refusals: readonly Refusal[]
}

function showForgotten({ site, request, reply }: Exchange, { email, continuePath, refusals }: ForgottenPage) {
  const errors = explain(request.say, refusals)
  const back = pathWith('/sign-in', { continue: continuePath })
  const view = (
    <ForgottenView
      frame={site.frameOf(request)}
      email={email}
      continuePath={continuePath}
      back={back}
      errors={errors}
    />
  )
  return showTyped(reply, view, errors.length > 0 ? 422 : 200)
}

interface ResetPage {
  readonly link: string
  readonly refusals: readonly Refusal[]
}

async function showReset({ site, request, reply }: Exchange, { link, refusals }: ResetPage) {
  const frame = site.frameOf(request)
  const input = { secret: link, purpose: 'password-reset' }
  const found = await perform(site.workplace, findLink, { actor: anonymous, input })
  if (!found.ok || found.value.link === undefined || found.value.state !== 'usable') {
    const isKnown = found.ok && found.value.link !== undefined
    return showPage(
      reply,
      <DeadResetView frame={frame} minutes={minutes} link={isKnown ? link : undefined} />,
      410,
    )
  }
  const { email } = found.value.link
  const errors = explain(request.say, refusals, newPasswordPhrases)
  const fields = <NewPassword say={request.say} email={email} errors={errors} />
  return showPage(
    reply,
    <ResetView frame={frame} link={link} email={email} fields={fields} errors={errors} />,
    errors.length > 0 ? 422 : 200,
  )
}

async function takeReset(exchange: Exchange) {
  const { site, request, reply } = exchange
  const form = { ...decodeForm(resetPassword.input, request.body), ...browserOf(request) }
  const { link } = linkForm.parse(form)
  const input = await withHashForLink(site, form, { secret: link, purpose: 'password-reset' })
  const set = await perform(site.workplace, resetPassword, { actor: anonymous, input })
  if (!set.ok) return showReset(exchange, { link, refusals: set.refusals })
  const { attemptSecret, session } = set.value
  if (session !== undefined) return finishSignIn(exchange, session)
  if (attemptSecret === undefined) return leadTo(reply, '/sign-in')
  attemptCookie(site).set(reply, attemptSecret)
  return leadTo(reply, '/sign-in/method')
}
