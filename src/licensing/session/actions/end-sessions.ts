import { z } from 'zod'
import { defineAction, done } from '../../../platform/action.ts'
import { mayWithSessions } from '../rules.ts'
import { endSessionsOf } from '../store/ended-sessions.ts'

/** Ends the sessions whose session at Login has ended (OpenID Connect Back-Channel Logout 1.0). */
export const endSessions = defineAction({
  name: 'end-sessions',
  input: z.strictObject({ sid: z.string().optional(), accountId: z.string().optional() }),
  allowed: mayWithSessions('end-sessions'),
  run: async ({ transaction, now, record }, { sid, accountId }) => {
    const ended = await endSessionsOf(transaction, { sid, accountId }, now)
    for (const id of ended)
      record({ type: 'ended', record: { type: 'session', id }, reason: 'signed out at Login' })
    return done({ ended: ended.length })
  },
})
