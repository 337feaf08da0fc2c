import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Refusal } from '../../../platform/action.ts'
import { email as emailField, emailShownAgain } from '../../../platform/fields.ts'
import { decodeForm } from '../../../platform/http/decode-form.ts'
import { explain, type RefusalPhrases } from '../../../platform/http/explain.ts'
import { readForm } from '../../../platform/http/form.ts'
import { leadTo, showPage, showTyped } from '../../../platform/http/respond.ts'
import { perform } from '../../../platform/perform.ts'
import {
  attemptCookie,
  attemptOf,
  beginAgain,
  finishSignIn,
  forProving,
  leaveAttemptOf,
} from '../../attempt.ts'
import { beginProof } from '../../begin-proof.ts'
import { browserOf } from '../../browser.ts'
import { pathWith } from '../../local-path.ts'
import { continueOf, queryOf } from '../../queries.ts'
import { secondFactorWay } from '../../second-factor-way.ts'
import { factorKinds } from '../../second-factors/rules.ts'
import type { Exchange, Site } from '../../site.ts'
import { trustCookie } from '../../trusted-browser.ts'
import { holderOf } from '../../visit.ts'
import { startAttempt } from '../actions/start-attempt.ts'
import { checkPassword } from '../check-password.ts'
import { methodsOfAttempt } from '../methods-of.ts'
import type { Attempt } from '../types.ts'
import { EmailView } from '../views/email.tsx'
import { MethodsView } from '../views/methods.tsx'
import { PasswordView } from '../views/password.tsx'
import { words } from '../words.ts'

const phrases: RefusalPhrases = {
  'wrong-password': words.wrongPassword,
  'wrong-password-wait': words.wrongPasswordWait,
  wait: words.wait,
}
const emailForm = z.object({ email: emailShownAgain })
const methodForm = z.object({ method: z.enum(factorKinds) })
const passwordForm = z.object({ password: z.string().default(''), email: emailShownAgain.optional() })

/** Signing in: e-mail address, password, choice of the second factor. */
export function addSignInSteps(server: FastifyInstance, site: Site): void {
  server.get('/sign-in', async (request, reply) => {
    const continuePath = continueOf(request.query)
    const holder = holderOf(request)
    if (holder?.level === 'basic') return leadTo(reply, await secondFactorWay(site, holder, continuePath))
    if (holder !== undefined) return leadTo(reply, onwardOf(request, continuePath))
    return showEmail({ site, request, reply }, { continuePath })
  })
  server.post('/sign-in', (request, reply) => takeEmail({ site, request, reply }))
  server.get('/sign-in/password', async (request, reply) => {
    const attempt = await attemptOf(site, request)
    if (attempt?.email !== undefined) return showPassword({ site, request, reply }, { attempt })
    // The form before this page has just set the cookie.
    if (queryOf(request.query).begun !== undefined && attemptCookie(site).read(request) === undefined)
      return leadTo(reply, '/sign-in?over=cookies')
    return beginAgain({ site, request, reply })
  })
  server.post('/sign-in/password', (request, reply) => takePassword({ site, request, reply }))
  server.get(
    '/sign-in/method',
    forProving(site, async ({ request, reply }) => {
      const methods = await methodsOfAttempt(site, request)
      const support = site.workplace.services.supportAddress
      return showPage(
        reply,
        <MethodsView frame={site.frameOf(request)} methods={methods} support={support} />,
      )
    }),
  )
  server.post(
    '/sign-in/method',
    forProving(site, async (exchange, attempt) => {
      const form = methodForm.safeParse(exchange.request.body)
      if (!form.success) return leadTo(exchange.reply, '/sign-in/method')
      return beginProof(exchange, { attempt, kind: form.data.method })
    }),
  )
}

/** Whoever is signed in goes on where the sign-in was to lead, also from an old page or a form sent again. */
function onwardOf(request: FastifyRequest, continuePath: string | undefined): string {
  return continuePath ?? request.login.session?.continuePath ?? '/account'
}

interface EmailPage {
  readonly continuePath: string | undefined
  readonly email?: string
  readonly refusals?: readonly Refusal[]
}

const notices: Readonly<Record<string, typeof words.attemptOver>> = {
  yes: words.attemptOver,
  ended: words.sessionEnded,
  cookies: words.noCookies,
}

function showEmail({ site, request, reply }: Exchange, page: EmailPage) {
  const { say } = request
  const { continuePath, email = '', refusals = [] } = page
  const notice = notices[queryOf(request.query).over ?? '']
  const view = (
    <EmailView
      frame={site.frameOf(request)}
      continuePath={continuePath}
      createAccount={pathWith('/create-account', { continue: continuePath })}
      notice={notice === undefined ? undefined : say(notice)}
      email={email}
      errors={explain(say, refusals, phrases)}
    />
  )
  return showTyped(reply, view, refusals.length > 0 ? 422 : 200)
}

async function takeEmail(exchange: Exchange) {
  const { site, request, reply } = exchange
  const form = decodeForm(startAttempt.input, request.body)
  const { actor } = request.login
  const started = await perform(site.workplace, startAttempt, { actor, input: form })
  if (!started.ok) {
    const typed = emailForm.safeParse(form)
    const email = typed.success ? typed.data.email : ''
    return showEmail(exchange, {
      continuePath: continueOf(form),
      email,
      refusals: started.refusals,
    })
  }
  await leaveAttemptOf(site, request)
  attemptCookie(site).set(reply, started.value.secret)
  return leadTo(reply, '/sign-in/password?begun=yes')
}

interface PasswordPage {
  readonly attempt: Attempt
  readonly refusals?: readonly Refusal[]
}

/** Password managers fill in the address as they know it, with capitals or blanks. */
function isSameAddress(typed: string, own: string): boolean {
  const read = emailField.safeParse(typed)
  return (read.success ? read.data : typed) === own
}

function showPassword({ site, request, reply }: Exchange, page: PasswordPage) {
  const { attempt, refusals = [] } = page
  const going = { continue: attempt.continuePath }
  const view = (
    <PasswordView
      frame={site.frameOf(request)}
      email={attempt.email ?? ''}
      notice={queryOf(request.query).over === 'other' ? request.say(words.otherWindow) : undefined}
      otherEmail={pathWith('/sign-in', going)}
      forgotten={pathWith('/forgotten-password', going)}
      errors={explain(request.say, refusals, phrases)}
    />
  )
  return showPage(reply, view, refusals.length > 0 ? 422 : 200)
}

async function takePassword(exchange: Exchange) {
  const { site, request, reply } = exchange
  const attempt = await attemptOf(site, request)
  if (attempt?.email === undefined) return beginAgain(exchange)
  const form = passwordForm.safeParse(readForm(request.body))
  const { password, email = attempt.email } = form.success ? form.data : { password: '' }
  // Another window has begun a sign-in with another address: this password does not belong to it.
  if (!isSameAddress(email, attempt.email)) return leadTo(reply, '/sign-in/password?over=other')
  if (password === '') {
    return showPassword(exchange, {
      attempt,
      refusals: [{ code: 'required', field: 'password' }],
    })
  }
  const trustSecret = trustCookie(site).read(request)
  const given = { password, trustSecret, ...browserOf(request) }
  const checked = await checkPassword(site.workplace, attempt.id, given)
  if (!checked.ok) {
    if (checked.refusals.some(refusal => refusal.code === 'attempt-over')) return beginAgain(exchange)
    return showPassword(exchange, { attempt, refusals: checked.refusals })
  }
  const { session, kinds } = checked.value
  if (session !== undefined) return finishSignIn(exchange, session)
  const [first, second] = kinds.filter(kind => kind !== 'recovery-code')
  if (first === undefined || second !== undefined) return leadTo(reply, '/sign-in/method')
  return beginProof(exchange, { attempt, kind: first })
}
