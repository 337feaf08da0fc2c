import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import { defineAction } from '../../define-action.ts'
import { mayWithSignIn, sessionLimits } from '../rules.ts'
import { endSession } from '../steps/end-session.ts'
import { listStaleSessions } from '../store/sessions.ts'

/** Ends sessions that nobody used for an hour, or that are twelve hours old; the applications entered are told. */
export const endStaleSessions = defineAction({
  name: 'end-stale-sessions',
  input: z.strictObject({}),
  allowed: mayWithSignIn('end-stale-sessions'),
  run: async context => {
    const { transaction, now } = context
    const unusedSince = new Date(now.getTime() - sessionLimits.inactivity)
    const begunBefore = new Date(now.getTime() - sessionLimits.absolute)
    const stale = await listStaleSessions(transaction, { unusedSince, begunBefore })
    for (const sessionId of stale) await endSession.run(context, { sessionId, reason: 'timed-out' })
    return done({ ended: stale.length })
  },
})
