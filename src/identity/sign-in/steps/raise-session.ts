import { done, refused } from '../../../platform/action.ts'
import { newSecret, secretDigest } from '../../../platform/identifiers.ts'
import type { AccountHolder, ProvedLevel } from '../../actor.ts'
import { defineStep, type LoginContext } from '../../define-action.ts'
import { findSession, renewSession } from '../store/sessions.ts'
import type { Completed } from '../types.ts'
import { endAllSessions } from './end-all-sessions.ts'

interface Raised {
  readonly methods: readonly string[]
  readonly level: ProvedLevel
}

/**
 * Raises the acting session after a factor was enrolled and proved in it, and ends the account's other sessions. The
 * person goes on to what is still missing in the account. Refuses with `not-permitted` where the session has ended.
 */
export const raiseSession = defineStep({
  name: 'raise-session',
  run: async (context: LoginContext<AccountHolder>, { methods, level }: Raised) => {
    const { transaction, actor, now } = context
    const sessionSecret = newSecret()
    const id = actor.sessionId
    const known = await findSession(transaction, id)
    if (known?.accountId !== actor.accountId) return refused({ code: 'not-permitted' })
    const all = [...new Set([...known.methods, ...methods])]
    await renewSession(transaction, { id, digest: secretDigest(sessionSecret), level, methods: all, now })
    context.record({ type: 'session.stepped-up', record: { type: 'session', id }, data: { level } })
    await endAllSessions.run(context, { accountId: actor.accountId, except: id, reason: 'factor-added' })
    const continuePath = '/account/second-way'
    return done<Completed>({ sessionSecret, continuePath, isTrusting: true })
  },
})
