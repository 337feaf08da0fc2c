import { z } from 'zod'
import { done, refused } from '../../../platform/action.ts'
import type { AccountHolder } from '../../actor.ts'
import { defineAction } from '../../define-action.ts'
import { findFailures, keepFailures } from '../store/failures.ts'
import { findSession } from '../store/sessions.ts'

/**
 * Takes back the count of a try that was right, or that nobody looked at; earlier failures stay. Refuses with
 * `session-ended` where wrong ones have ended the session meanwhile.
 */
export const forgetSessionTry = defineAction({
  name: 'forget-session-try',
  input: z.object({}),
  allowed: (actor: AccountHolder) => actor.kind === 'account-holder',
  run: async ({ transaction, actor, now }) => {
    const counter = { subject: `session:${actor.sessionId}`, factor: 'confirm' }
    const { failures } = await findFailures(transaction, counter)
    const session = await findSession(transaction, actor.sessionId)
    if (session === undefined) return refused({ code: 'session-ended' })
    await keepFailures(transaction, counter, { failures: Math.max(0, failures - 1), waitUntil: null, now })
    return done(undefined)
  },
})
