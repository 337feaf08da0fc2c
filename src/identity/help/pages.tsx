import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { emailShownAgain } from '../../platform/fields.ts'
import { decodeForm } from '../../platform/http/decode-form.ts'
import { explain } from '../../platform/http/explain.ts'
import { leadTo, showPage, showTyped } from '../../platform/http/respond.ts'
import { perform } from '../../platform/perform.ts'
import { anonymous } from '../actor.ts'
import { queryOf } from '../queries.ts'
import { requestAnotherMail } from '../registration/actions/request-another-mail.ts'
import type { Site } from '../site.ts'
import { ContactView, HelpView, PrivacyView } from './views/help.tsx'
import { words } from './words.ts'

const emailForm = z.object({ email: emailShownAgain })

/** Help, contact and the privacy statement, reachable without an account. */
export function addHelpPages(server: FastifyInstance, site: Site): void {
  server.get('/help', async (request, reply) => {
    const message = queryOf(request.query).done === undefined ? undefined : request.say(words.sent)
    return showPage(reply, <HelpView frame={site.frameOf(request, message)} email="" errors={[]} />)
  })
  server.post('/help', async (request, reply) => {
    const input = { ...decodeForm(requestAnotherMail.input, request.body), address: request.ip }
    const asked = await perform(site.workplace, requestAnotherMail, { actor: anonymous, input })
    if (asked.ok) return leadTo(reply, '/help?done=sent')
    const errors = explain(request.say, asked.refusals)
    const view = <HelpView frame={site.frameOf(request)} {...emailForm.parse(input)} errors={errors} />
    return showTyped(reply, view, errors.length > 0 ? 422 : 200)
  })
  server.get('/contact', async (request, reply) => {
    const address = site.workplace.services.supportAddress
    return showPage(reply, <ContactView frame={site.frameOf(request)} address={address} />)
  })
  server.get('/privacy', async (request, reply) => {
    const { supportAddress: address, controller } = site.workplace.services
    return showPage(
      reply,
      <PrivacyView frame={site.frameOf(request)} address={address} controller={controller} />,
    )
  })
}
