import { z } from 'zod'
import type { AccountHolder } from '../../actor.ts'
import { defineAction } from '../../define-action.ts'
import { endAllSessions } from '../steps/end-all-sessions.ts'

export const endOtherSessions = defineAction({
  name: 'end-other-sessions',
  input: z.object({}),
  allowed: (actor: AccountHolder) => actor.level !== 'basic',
  run: (context, _input) => {
    const { accountId, sessionId } = context.actor
    return endAllSessions.run(context, { accountId, except: sessionId, reason: 'ended-by-owner' })
  },
})
