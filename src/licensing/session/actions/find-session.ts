import { z } from 'zod'
import { defineAction, done } from '../../../platform/action.ts'
import { HOUR, MINUTE } from '../../../platform/durations.ts'
import { bounded } from '../../../platform/fields.ts'
import { secretDigest } from '../../../platform/identifiers.ts'
import { mayWithSessions, sessionLimits } from '../rules.ts'
import { findLivingSession } from '../store/sessions.ts'

const IDLE = sessionLimits.idleMinutes * MINUTE
const ABSOLUTE = sessionLimits.hours * HOUR

/** The living session of a cookie's secret. */
export const findSession = defineAction({
  name: 'find-session',
  readOnly: true,
  input: z.strictObject({ secret: bounded(200) }),
  allowed: mayWithSessions('find-session'),
  run: async ({ transaction, now }, { secret }) => {
    const session = await findLivingSession(transaction, secretDigest(secret), {
      idleSince: new Date(now.getTime() - IDLE),
      begunSince: new Date(now.getTime() - ABSOLUTE),
    })
    return done(session)
  },
})
