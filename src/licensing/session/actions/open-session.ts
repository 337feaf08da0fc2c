import { z } from 'zod'
import { defineAction, done } from '../../../platform/action.ts'
import { newId, newSecret, secretDigest } from '../../../platform/identifiers.ts'
import { mayWithSessions } from '../rules.ts'
import { findLastRole } from '../store/active-role.ts'
import { endSession } from '../store/ended-sessions.ts'
import { insertSession } from '../store/sessions.ts'

/**
 * Opens a session for whom Login has named, under a new secret (spec check 68). The one it renews, or that of somebody
 * else which it replaces in the same browser, ends; renewing does not begin the twelve hours again. The person goes on
 * in the role of that session, or of their last one.
 */
export const openSession = defineAction({
  name: 'open-session',
  input: z.strictObject({
    accountId: z.string(),
    level: z.string(),
    confirmedAt: z.date(),
    sid: z.string().optional(),
    idToken: z.string(),
    renews: z.string().optional(),
    replaces: z.string().optional(),
  }),
  allowed: mayWithSessions('open-session'),
  run: async ({ transaction, now, record }, input) => {
    const { renews, replaces } = input
    if (replaces !== undefined) await endSession(transaction, replaces, now)
    const renewed = renews === undefined ? undefined : await endSession(transaction, renews, now)
    const id = newId(now)
    const secret = newSecret()
    const { accountId, level, confirmedAt, sid, idToken } = input
    const activeRoleId = renewed?.activeRoleId ?? (await findLastRole(transaction, accountId))
    const session = {
      id,
      digest: secretDigest(secret),
      accountId,
      level,
      confirmedAt,
      sid,
      idToken,
      activeRoleId,
      begunAt: renewed?.begunAt ?? now,
    }
    await insertSession(transaction, session, now)
    record({
      type: renewed === undefined ? 'opened' : 'renewed',
      record: { type: 'session', id },
      data: { accountId, level },
    })
    return done({ secret })
  },
})
