import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Refusal } from '../../../platform/action.ts'
import { emailShownAgain } from '../../../platform/fields.ts'
import { decodeForm } from '../../../platform/http/decode-form.ts'
import { explain, type RefusalPhrases } from '../../../platform/http/explain.ts'
import { formKey } from '../../../platform/http/form.ts'
import { leadTo, showPage, showTyped } from '../../../platform/http/respond.ts'
import { newId } from '../../../platform/identifiers.ts'
import { perform } from '../../../platform/perform.ts'
import { anonymous } from '../../actor.ts'
import { browserOf } from '../../browser.ts'
import { pathWith } from '../../local-path.ts'
import { MailLanguage, NameFields, type PersonForm, personPhrases } from '../../person-fields.tsx'
import { continueOf } from '../../queries.ts'
import { keepSentAddress, sentAddressOf } from '../../sent-address.ts'
import type { Exchange, Site } from '../../site.ts'
import { requestAccount } from '../actions/request-account.ts'
import { linkMinutes } from '../rules.ts'
import { CreateAccountView, type RegistrationForm } from '../views/create-account.tsx'
import { SentView } from '../views/sent.tsx'
import { words } from '../words.ts'

const phrases: RefusalPhrases = {
  ...personPhrases,
  'emails-differ': words.emailsDiffer,
  'privacy-unread': words.privacyUnread,
}

const textOrNothing = z.string().catch('')
const typed = z.object({
  firstName: textOrNothing,
  lastName: textOrNothing,
  email: emailShownAgain,
  emailAgain: emailShownAgain,
  language: textOrNothing,
  privacyRead: z.boolean().catch(false),
  notFirm: z.boolean().catch(false),
})

export function addCreateAccountPages(server: FastifyInstance, site: Site): void {
  server.get('/create-account', async (request, reply) => {
    const form = { ...typed.parse({}), language: request.say.language }
    return show({ site, request, reply }, { form, continuePath: continueOf(request.query) })
  })
  server.post('/create-account', async (request, reply) => {
    const input = { ...decodeForm(requestAccount.input, request.body), ...browserOf(request) }
    const idempotencyKey = formKey(request.body)
    const asked = await perform(site.workplace, requestAccount, { actor: anonymous, input, idempotencyKey })
    if (asked.ok) {
      keepSentAddress({ site, request, reply })
      return leadTo(reply, '/create-account/sent')
    }
    const page = { form: typed.parse(input), continuePath: continueOf(input), refusals: asked.refusals }
    return show({ site, request, reply }, page)
  })
  server.get('/create-account/sent', async (request, reply) =>
    showPage(
      reply,
      <SentView frame={site.frameOf(request)} email={sentAddressOf(site, request)} minutes={linkMinutes} />,
    ),
  )
}

interface RegistrationPage {
  readonly form: RegistrationForm & PersonForm
  readonly continuePath: string | undefined
  readonly refusals?: readonly Refusal[]
}

function show({ site, request, reply }: Exchange, { form, continuePath, refusals = [] }: RegistrationPage) {
  const errors = explain(request.say, refusals, phrases)
  const person = { say: request.say, form, errors }
  const view = (
    <CreateAccountView
      frame={site.frameOf(request)}
      idempotencyKey={newId(site.workplace.clock.now())}
      form={form}
      nameFields={<NameFields {...person} />}
      languageField={<MailLanguage {...person} />}
      continuePath={continuePath}
      signIn={pathWith('/sign-in', { continue: continuePath })}
      errors={errors}
    />
  )
  return showTyped(reply, view, refusals.length > 0 ? 422 : 200)
}
