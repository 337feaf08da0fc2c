import { z } from 'zod'
import { defineAction, done } from '../../../platform/action.ts'
import { DAY } from '../../../platform/durations.ts'
import { mayWithSessions } from '../rules.ts'
import { tidySessions } from '../store/ended-sessions.ts'
import { removeOldSignInRequests } from '../store/sign-in-requests.ts'

/** Forgets sessions that are over, and sign-ins that nobody came back from (spec check 113). */
export const removeOldSessions = defineAction({
  name: 'remove-old-sessions',
  input: z.strictObject({}),
  allowed: mayWithSessions('remove-old-sessions'),
  run: async ({ transaction, now }) => {
    const before = new Date(now.getTime() - DAY)
    await tidySessions(transaction, before)
    await removeOldSignInRequests(transaction, before)
    return done(undefined)
  },
})
