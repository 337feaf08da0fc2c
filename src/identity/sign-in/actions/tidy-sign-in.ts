import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import { DAY } from '../../../platform/durations.ts'
import { defineAction } from '../../define-action.ts'
import { mayWithSignIn } from '../rules.ts'
import { removeAttempts } from '../store/attempts.ts'
import { removeFailures } from '../store/failures.ts'
import { hasHistoryBefore } from '../store/history.ts'
import { removeSessions } from '../store/sessions.ts'
import { removeExpiredTrust } from '../store/trusted-browsers.ts'

/** As long as the history of sign-ins is kept (spec 17, row 33). */
const YEAR = 365 * DAY

/** Forgets sign-ins that came to nothing, counts without a wait, ended sessions and what is personal in old history. */
export const tidySignIn = defineAction({
  name: 'tidy-sign-in',
  input: z.strictObject({}),
  allowed: mayWithSignIn('tidy-sign-in'),
  run: async ({ transaction, now, record }) => {
    const yesterday = new Date(now.getTime() - DAY)
    await removeAttempts(transaction, yesterday)
    await removeFailures(transaction, yesterday)
    await removeExpiredTrust(transaction, now)
    const lastYear = new Date(now.getTime() - YEAR)
    await removeSessions(transaction, lastYear)
    if (await hasHistoryBefore(transaction, lastYear))
      record({
        type: 'erased',
        record: { type: 'history', id: 'sign-ins' },
        reason: 'twelve months are over',
        erases: { before: lastYear },
      })
    return done(undefined)
  },
})
