import { z } from 'zod'
import { defineAction, done } from '../../../platform/action.ts'
import { newId, newSecret, secretDigest } from '../../../platform/identifiers.ts'
import type { Actor } from '../../actor.ts'
import { endSession, insertSession } from '../store.ts'

/** Opens a session for whom Login has named, under a new secret; the one it renews ends (spec check 68). */
export const openSession = defineAction({
  name: 'open-session',
  input: z.object({
    accountId: z.string(),
    level: z.string(),
    confirmedAt: z.date(),
    sid: z.string().optional(),
    idToken: z.string(),
    activeRoleId: z.string().optional(),
    renews: z.string().optional(),
  }),
  allowed: (_actor: Actor) => true,
  run: async ({ transaction, now, record }, input) => {
    if (input.renews !== undefined) await endSession(transaction, input.renews, now)
    const id = newId(now)
    const secret = newSecret()
    const { accountId, level, confirmedAt, sid, idToken, activeRoleId } = input
    const session = {
      id,
      digest: secretDigest(secret),
      accountId,
      level,
      confirmedAt,
      sid,
      idToken,
      activeRoleId,
    }
    await insertSession(transaction, session, now)
    record({
      type: input.renews === undefined ? 'opened' : 'renewed',
      record: { type: 'session', id },
      data: { accountId, level },
    })
    return done({ secret })
  },
})
