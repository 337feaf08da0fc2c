import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Refusal } from '../../../platform/action.ts'
import { decodeForm } from '../../../platform/http/decode-form.ts'
import { type Explained, explain, type RefusalPhrases } from '../../../platform/http/explain.ts'
import { leadTo, showPage, showTyped } from '../../../platform/http/respond.ts'
import { perform } from '../../../platform/perform.ts'
import type { AccountHolder } from '../../actor.ts'
import { browserOf } from '../../browser.ts'
import { doForFew } from '../../hash-queue.ts'
import { NewPassword, newPasswordPhrases } from '../../new-password.tsx'
import { MailLanguage, NameFields, type PersonForm, personPhrases } from '../../person-fields.tsx'
import { secondFactorWay } from '../../second-factor-way.ts'
import type { Exchange, Site } from '../../site.ts'
import { forFreshHolder, forHolder, type SignedIn, sessionCookie } from '../../visit.ts'
import { beginPasswordChange } from '../actions/begin-password-change.ts'
import { changeProfile } from '../actions/change-profile.ts'
import { replacePassword } from '../replace-password.ts'
import { PasswordView } from '../views/password.tsx'
import { LockedProfileView, ProfileView } from '../views/profile.tsx'
import { words } from '../words/account.ts'

const passwordPhrases: RefusalPhrases = {
  ...newPasswordPhrases,
  'currentPassword:required': words.currentPasswordMissing,
  'wrong-password': words.wrongPassword,
}
const typed = z.object({
  firstName: z.string().catch(''),
  lastName: z.string().catch(''),
  language: z.string().catch(''),
  notFirm: z.boolean().catch(false),
})

/** Changing name, language and password. */
export function addProfilePages(server: FastifyInstance, site: Site): void {
  server.get(
    '/account/profile',
    forHolder(site, async (exchange, { holder, account }) =>
      holder.level === 'basic'
        ? showLocked(exchange, holder)
        : showProfile(exchange, { form: { ...account, notFirm: false }, refusals: [] }),
    ),
  )
  server.post(
    '/account/profile',
    forHolder(site, async (exchange, { holder }) => {
      const { request, reply } = exchange
      if (holder.level === 'basic') return showLocked(exchange, holder)
      const input = decodeForm(changeProfile.input, request.body)
      const changed = await perform(site.workplace, changeProfile, { actor: holder, input })
      if (changed.ok) return leadTo(reply, '/account?done=profile')
      return showProfile(exchange, { form: typed.parse(input), refusals: changed.refusals })
    }),
  )
  server.get(
    '/account/password',
    forFreshHolder(site, async (exchange, { holder, account }) => {
      const { reply } = exchange
      if (holder.level === 'basic') return leadTo(reply, '/account/second-factor')
      return showPassword(exchange, { email: account.email, errors: [] })
    }),
  )
  server.post('/account/password', forFreshHolder(site, takePassword))
}

/** The name stands on signed documents: the password alone does not change it. */
async function showLocked({ site, request, reply }: Exchange, holder: AccountHolder) {
  const way = await secondFactorWay(site, holder, '/account/profile')
  return showPage(reply, <LockedProfileView frame={site.frameOf(request)} way={way} />)
}

interface ProfilePage {
  readonly form: PersonForm
  readonly refusals: readonly Refusal[]
}

function showProfile({ site, request, reply }: Exchange, { form, refusals }: ProfilePage) {
  const errors = explain(request.say, refusals, personPhrases)
  const person = { say: request.say, form, errors }
  const view = (
    <ProfileView
      frame={site.frameOf(request)}
      nameFields={<NameFields {...person} />}
      languageField={<MailLanguage {...person} />}
      errors={errors}
    />
  )
  return showTyped(reply, view, refusals.length > 0 ? 422 : 200)
}

interface PasswordPage {
  readonly email: string
  readonly errors: readonly Explained[]
}

function showPassword({ site, request, reply }: Exchange, { email, errors }: PasswordPage) {
  const fields = <NewPassword say={request.say} email={email} errors={errors} />
  const view = <PasswordView frame={site.frameOf(request)} fields={fields} errors={errors} />
  return showPage(reply, view, errors.length > 0 ? 422 : 200)
}

async function takePassword(exchange: Exchange, { holder, account }: SignedIn) {
  const { site, request, reply } = exchange
  const given = { typed: decodeForm(beginPasswordChange.input, request.body), seen: browserOf(request) }
  const changed = await doForFew(holder.accountId, () => replacePassword(site.workplace, holder, given))
  if (changed.ok) return leadTo(reply, '/account?done=password')
  if (changed.refusals.some(refusal => refusal.code === 'session-ended')) {
    sessionCookie(site).clear(reply)
    return leadTo(reply, '/sign-in?over=ended')
  }
  const errors = explain(request.say, changed.refusals, passwordPhrases)
  return showPassword(exchange, { email: account.email, errors })
}
