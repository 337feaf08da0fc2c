import { done } from '../../../platform/action.ts'
import { defineStep } from '../../define-action.ts'
import { failuresOfConfirmation } from '../rules.ts'
import { findFailures, keepFailures } from '../store/failures.ts'
import { endSession } from './end-session.ts'

/** Counts a wrong answer of re-authentication: the fifth ends the session, and the account stays open (L12). */
export const countSessionFailure = defineStep({
  name: 'count-session-failure',
  run: async (context, { sessionId }: { readonly sessionId: string }) => {
    const { transaction, now } = context
    const counter = { subject: `session:${sessionId}`, factor: 'confirm' }
    const failures = (await findFailures(transaction, counter)).failures + 1
    await keepFailures(transaction, counter, { failures, waitUntil: null, now })
    const sessionEnded = failures >= failuresOfConfirmation
    if (sessionEnded) await endSession.run(context, { sessionId, reason: 'confirmation-failed' })
    return done({ sessionEnded })
  },
})
