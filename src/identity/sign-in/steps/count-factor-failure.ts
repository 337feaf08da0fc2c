import { done } from '../../../platform/action.ts'
import { defineStep, type LoginContext } from '../../define-action.ts'
import { noticeJob } from '../../security-notice.ts'
import { isTellingOwner, secondsLeft, waitAfter } from '../rules.ts'
import { lockAttemptRow } from '../store/attempts.ts'
import { type Counter, findFailures, keepFailures } from '../store/failures.ts'
import { findSession } from '../store/sessions.ts'
import type { Attempt } from '../types.ts'
import { countSessionFailure } from './count-session-failure.ts'
import { endAttempt } from './end-attempt.ts'

interface Failed extends Counter {
  readonly attemptId: string
  readonly browser: string
  readonly address: string
}

/**
 * Counts a wrong second factor. At sign-in the factor slows down (`wait`, seconds); while a session is confirmed the
 * account stays open and the fifth failure ends the session (`sessionEnded`). Needs `keepsRefused` in the caller.
 */
export const countFactorFailure = defineStep({
  name: 'count-factor-failure',
  run: async (context, input: Failed) => {
    const attempt = await lockAttemptRow(context.transaction, { id: input.attemptId })
    const { factor, browser, address } = input
    const id = attempt?.accountId
    if (id !== undefined) {
      context.record({
        type: 'signin.factor.failed',
        record: { type: 'account', id },
        data: { factor, browser, address },
      })
    }
    if (attempt !== undefined && (await isConfirmation(context, attempt)))
      return countInSession(context, attempt)
    const state = await count(context, input)
    const seconds = secondsLeft(state.waitUntil, context.now)
    if (id !== undefined && seconds > 0) {
      const data = { factor, seconds, browser, address }
      context.record({ type: 'signin.locked', record: { type: 'account', id }, data })
    }
    const isTold = id !== undefined && isTellingOwner(state.failures)
    if (isTold)
      context.followUp(
        noticeJob(context.now, { accountId: id, notice: 'repeated-failures', browser, address }),
      )
    return done({ seconds, sessionEnded: false })
  },
})

/** The session of the password alone lacks its first proof: there failures count on the account, as at sign-in. */
async function isConfirmation({ transaction }: LoginContext, { purpose, sessionId }: Attempt) {
  if (purpose !== 'confirm' || sessionId === undefined) return false
  return (await findSession(transaction, sessionId))?.level !== 'basic'
}

async function countInSession(context: LoginContext, { id, sessionId = '' }: Attempt) {
  const counted = await countSessionFailure.run(context, { sessionId })
  const sessionEnded = counted.ok && counted.value.sessionEnded
  if (sessionEnded) await endAttempt.run(context, { attemptId: id })
  return done({ seconds: 0, sessionEnded })
}

async function count(context: LoginContext, counter: { readonly subject: string; readonly factor: string }) {
  const { transaction, now } = context
  const { subject, factor } = counter
  const failures = (await findFailures(transaction, { subject, factor })).failures + 1
  const wait = waitAfter(failures)
  const waitUntil = wait === 0 ? null : new Date(now.getTime() + wait)
  await keepFailures(transaction, { subject, factor }, { failures, waitUntil, now })
  return { failures, waitUntil }
}
