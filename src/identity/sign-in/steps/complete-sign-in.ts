import { done, refused } from '../../../platform/action.ts'
import { newId, newSecret, secretDigest } from '../../../platform/identifiers.ts'
import type { ProvedLevel } from '../../actor.ts'
import { passwordCounters } from '../../address-digest.ts'
import { defineStep, type LoginContext } from '../../define-action.ts'
import type { FactorKind } from '../../second-factors/rules.ts'
import { remindAtSignIn } from '../../second-factors/steps/remind-at-sign-in.ts'
import { isProving, isSessionLive } from '../rules.ts'
import { getAddressOf } from '../store/accounts.ts'
import { lockAttemptRow } from '../store/attempts.ts'
import { clearFailures } from '../store/failures.ts'
import { addSession, findSession, renewSession } from '../store/sessions.ts'
import type { Completed, ProvingAttempt } from '../types.ts'
import { endAllSessions } from './end-all-sessions.ts'
import { endAttempt } from './end-attempt.ts'
import { endSession } from './end-session.ts'

interface Proved {
  readonly attemptId: string
  readonly factor: FactorKind
  readonly methods: readonly string[]
  readonly level: ProvedLevel
  readonly browser: string
  readonly address: string
}

/** Whoever came in by a recovery code is led to a new factor first. */
const detourAfter: Readonly<Record<string, string>> = { 'recovery-code': '/account/second-way' }

/**
 * Ends a sign-in or confirmation after a second factor was proved. Refuses with `attempt-over` where the password was not
 * accepted in this attempt, or the session to be confirmed is not that of whoever asks. The outcome holds the session's
 * secret: no action that runs it is performed with an idempotency key.
 */
export const completeSignIn = defineStep({
  name: 'complete-sign-in',
  run: async (context, input: Proved) => {
    const attempt = await lockAttemptRow(context.transaction, { id: input.attemptId })
    if (attempt === undefined || attempt.expiresAt <= context.now || !isProving(attempt, context.actor))
      return refused({ code: 'attempt-over' })
    await endAttempt.run(context, { attemptId: attempt.id })
    const { accountId } = attempt
    const data = { level: input.level, factor: input.factor, browser: input.browser, address: input.address }
    context.record({ type: 'signin.factor.ok', record: { type: 'account', id: accountId }, data })
    return attempt.purpose === 'confirm' ? confirm(context, attempt, input) : signIn(context, attempt, input)
  },
})

async function signIn(context: LoginContext, attempt: ProvingAttempt, input: Proved) {
  const { transaction, now } = context
  const sessionSecret = newSecret()
  const id = newId(now)
  const { accountId } = attempt
  const { level, methods, browser, address } = input
  const session = {
    id,
    digest: secretDigest(sessionSecret),
    accountId,
    level,
    methods,
    browser,
    address,
    now,
  }
  if (attempt.sessionId !== undefined)
    await endSession.run(context, { sessionId: attempt.sessionId, reason: 'replaced' })
  const { continuePath: target } = attempt
  await addSession(transaction, { ...session, continuePath: target ?? null })
  const reminded = await remindAtSignIn.run(context, { accountId, sessionId: id })
  const isReminded = reminded.ok && reminded.value.isDue
  const detour = isReminded ? '/account/incomplete' : detourAfter[input.factor]
  const email = await getAddressOf(transaction, accountId)
  for (const counter of passwordCounters(context.services.sealedBox, email))
    await clearFailures(transaction, counter)
  const data = { level, methods, browser, address }
  context.record({ type: 'signin.complete', record: { type: 'account', id: accountId }, data })
  context.record({ type: 'session.created', record: { type: 'session', id }, data: { accountId } })
  const continuePath = detour ?? target ?? '/account'
  return done<Completed>({ sessionSecret, continuePath, isTrusting: true })
}

async function confirm(context: LoginContext, attempt: ProvingAttempt, input: Proved) {
  const { transaction, now } = context
  const session =
    attempt.sessionId === undefined ? undefined : await findSession(transaction, attempt.sessionId)
  if (session === undefined || !isSessionLive(session, now)) return refused({ code: 'attempt-over' })
  const sessionSecret = newSecret()
  const methods = [...new Set([...session.methods, ...input.methods])]
  const { id } = session
  await renewSession(transaction, {
    id,
    digest: secretDigest(sessionSecret),
    level: input.level,
    methods,
    now,
  })
  const isRaised = session.level === 'basic'
  if (isRaised)
    await endAllSessions.run(context, { accountId: session.accountId, except: id, reason: 'factor-added' })
  await clearFailures(transaction, { subject: `session:${id}`, factor: 'confirm' })
  context.record({
    type: 'session.stepped-up',
    record: { type: 'session', id },
    data: { level: input.level },
  })
  const continuePath = attempt.continuePath ?? session.continuePath ?? '/account'
  return done<Completed>({ sessionSecret, continuePath, isTrusting: isRaised })
}
