import { z } from 'zod'
import { defineAction, done } from '../../../platform/action.ts'
import { mayWithSessions } from '../rules.ts'
import { endSession } from '../store/ended-sessions.ts'

/** Ends the own session; gives the ID token with which Login is asked to end its own. */
export const signOut = defineAction({
  name: 'sign-out',
  input: z.strictObject({ sessionId: z.string() }),
  allowed: mayWithSessions('sign-out'),
  run: async ({ transaction, now, record }, { sessionId }) => {
    const ended = await endSession(transaction, sessionId, now)
    record({ type: 'ended', record: { type: 'session', id: sessionId } })
    return done({ idToken: ended?.idToken })
  },
})
