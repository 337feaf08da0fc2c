import { done, refused } from '../../../platform/action.ts'
import { defineStep } from '../../define-action.ts'
import { findFailures, keepFailures } from '../store/failures.ts'
import { findSession } from '../store/sessions.ts'

/**
 * Takes back the count of a try that was right, or that nobody looked at; earlier failures stay. Refuses with
 * `session-ended` where wrong ones have ended the session meanwhile.
 */
export const forgetSessionTry = defineStep({
  name: 'forget-session-try',
  run: async ({ transaction, now }, { sessionId }: { readonly sessionId: string }) => {
    const counter = { subject: `session:${sessionId}`, factor: 'confirm' }
    const { failures } = await findFailures(transaction, counter)
    const session = await findSession(transaction, sessionId)
    if (session === undefined) return refused({ code: 'session-ended' })
    await keepFailures(transaction, counter, { failures: Math.max(0, failures - 1), waitUntil: null, now })
    return done(undefined)
  },
})
