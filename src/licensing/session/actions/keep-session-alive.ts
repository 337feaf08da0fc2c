import { z } from 'zod'
import { defineAction, done } from '../../../platform/action.ts'
import { mayWithSessions } from '../rules.ts'
import { touchSession } from '../store/sessions.ts'

/** Begins the sixty minutes of a session anew, because it was used. */
export const keepSessionAlive = defineAction({
  name: 'keep-session-alive',
  input: z.strictObject({ sessionId: z.string() }),
  allowed: mayWithSessions('keep-session-alive'),
  run: async ({ transaction, now }, { sessionId }) => {
    await touchSession(transaction, sessionId, now)
    return done(undefined)
  },
})
