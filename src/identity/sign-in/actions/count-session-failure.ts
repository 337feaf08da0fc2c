import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import type { Actor } from '../../actor.ts'
import { defineAction } from '../../define-action.ts'
import { failuresOfConfirmation } from '../rules.ts'
import { findFailures, keepFailures } from '../store/failures.ts'
import { endSession } from './end-session.ts'

/** Counts a wrong answer of re-authentication: the fifth ends the session, and the account stays open (L12). */
export const countSessionFailure = defineAction({
  name: 'count-session-failure',
  input: z.object({ sessionId: z.string() }),
  allowed: (_actor: Actor) => false,
  run: async (context, { sessionId }) => {
    const { transaction, now } = context
    const counter = { subject: `session:${sessionId}`, factor: 'confirm' }
    const failures = (await findFailures(transaction, counter)).failures + 1
    await keepFailures(transaction, counter, { failures, waitUntil: null, now })
    const sessionEnded = failures >= failuresOfConfirmation
    if (sessionEnded) await endSession.run(context, { sessionId, reason: 'confirmation-failed' })
    return done({ sessionEnded })
  },
})
