import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import type { Actor } from '../../actor.ts'
import { defineAction } from '../../define-action.ts'
import { endSessionRow } from '../store/sessions.ts'
import { endReasons } from '../types.ts'

/** Ends a session everywhere: here at once, in the applications entered with it by the queue. */
export const endSession = defineAction({
  name: 'end-session',
  input: z.object({ sessionId: z.string(), reason: z.enum(endReasons) }),
  allowed: (_actor: Actor) => false,
  run: async (context, { sessionId, reason }) => {
    const { transaction, now } = context
    const accountId = await endSessionRow(transaction, { id: sessionId, now, reason })
    if (accountId === undefined) return done(undefined)
    const record = { type: 'account', id: accountId }
    context.record({ type: 'session.ended', record, reason, data: { sessionId } })
    context.followUp({ queue: 'propagate-sign-out', data: { sessionId } })
    return done(undefined)
  },
})
