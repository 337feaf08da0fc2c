import { done } from '../../../platform/action.ts'
import { defineStep } from '../../define-action.ts'
import { endSessionRow } from '../store/sessions.ts'
import type { EndReason } from '../types.ts'

interface Ended {
  readonly sessionId: string
  readonly reason: EndReason
}

/** Ends a session everywhere: here at once, in the applications entered with it by the queue. */
export const endSession = defineStep({
  name: 'end-session',
  run: async (context, { sessionId, reason }: Ended) => {
    const { transaction, now } = context
    const accountId = await endSessionRow(transaction, { id: sessionId, now, reason })
    if (accountId === undefined) return done(undefined)
    const record = { type: 'account', id: accountId }
    context.record({ type: 'session.ended', record, reason, data: { sessionId } })
    context.followUp({ queue: 'propagate-sign-out', data: { sessionId } })
    return done(undefined)
  },
})
