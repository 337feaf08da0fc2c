import { done, refused } from '../../../platform/action.ts'
import { defineStep } from '../../define-action.ts'
import { failuresOfConfirmation } from '../rules.ts'
import { findFailures, keepFailures } from '../store/failures.ts'
import { findSession } from '../store/sessions.ts'

/**
 * Counts a try in a session before it is looked at, so that many at once win nothing. Refuses with `session-ended`
 * where wrong ones have ended the session, and with `too-many-at-once` while as many as may fail are being looked at.
 */
export const countSessionTry = defineStep({
  name: 'count-session-try',
  run: async ({ transaction, now }, { sessionId }: { readonly sessionId: string }) => {
    const counter = { subject: `session:${sessionId}`, factor: 'confirm' }
    const failures = (await findFailures(transaction, counter)).failures + 1
    const session = await findSession(transaction, sessionId)
    if (session === undefined) return refused({ code: 'session-ended' })
    if (failures > failuresOfConfirmation) return refused({ code: 'too-many-at-once' })
    await keepFailures(transaction, counter, { failures, waitUntil: null, now })
    return done({ failures })
  },
})
