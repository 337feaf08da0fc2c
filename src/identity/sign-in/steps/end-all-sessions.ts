import { done } from '../../../platform/action.ts'
import { defineStep } from '../../define-action.ts'
import { listAttempts } from '../store/attempts.ts'
import { listSessions } from '../store/sessions.ts'
import type { EndReason } from '../types.ts'
import { endAttempt } from './end-attempt.ts'
import { endSession } from './end-session.ts'

interface Ended {
  readonly accountId: string
  /** The session that goes on. */
  readonly except?: string
  readonly reason: EndReason
}

/** Ends every session of an account but, where told, the acting one, and every sign-in under way. */
export const endAllSessions = defineStep({
  name: 'end-all-sessions',
  run: async (context, { accountId, except, reason }: Ended) => {
    for (const attemptId of await listAttempts(context.transaction, accountId))
      await endAttempt.run(context, { attemptId })
    for (const session of await listSessions(context.transaction, accountId)) {
      if (session.id !== except) await endSession.run(context, { sessionId: session.id, reason })
    }
    return done(undefined)
  },
})
