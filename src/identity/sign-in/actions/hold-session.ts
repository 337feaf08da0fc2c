import { z } from 'zod'
import { done, refused } from '../../../platform/action.ts'
import type { Actor } from '../../actor.ts'
import { defineAction } from '../../define-action.ts'
import { findFailures } from '../store/failures.ts'
import { findSession } from '../store/sessions.ts'

/**
 * Waits for other guesses in the same session, by the lock of its count, so that many at once win nothing; refuses with
 * `session-ended` where one of them has ended it.
 */
export const holdSession = defineAction({
  name: 'hold-session',
  input: z.object({ sessionId: z.string() }),
  allowed: (_actor: Actor) => false,
  run: async ({ transaction }, { sessionId }) => {
    await findFailures(transaction, { subject: `session:${sessionId}`, factor: 'confirm' })
    const session = await findSession(transaction, sessionId)
    return session === undefined ? refused({ code: 'session-ended' }) : done(undefined)
  },
})
