import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import type { Actor } from '../../actor.ts'
import { defineAction } from '../../define-action.ts'
import { listAttempts } from '../store/attempts.ts'
import { listSessions } from '../store/sessions.ts'
import { endReasons } from '../types.ts'
import { endAttempt } from './end-attempt.ts'
import { endSession } from './end-session.ts'

/** Ends every session of an account but, where told, the acting one, and every sign-in under way. */
export const endAllSessions = defineAction({
  name: 'end-all-sessions',
  input: z.object({ accountId: z.string(), except: z.string().optional(), reason: z.enum(endReasons) }),
  allowed: (_actor: Actor) => false,
  run: async (context, { accountId, except, reason }) => {
    for (const attemptId of await listAttempts(context.transaction, accountId))
      await endAttempt.run(context, { attemptId })
    for (const session of await listSessions(context.transaction, accountId)) {
      if (session.id !== except) await endSession.run(context, { sessionId: session.id, reason })
    }
    return done(undefined)
  },
})
