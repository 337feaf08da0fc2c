import { z } from 'zod'
import { defineAction } from '../../define-action.ts'
import { mayWithSignIn } from '../rules.ts'
import { endAllSessions } from '../steps/end-all-sessions.ts'

export const endOtherSessions = defineAction({
  name: 'end-other-sessions',
  input: z.strictObject({}),
  allowed: mayWithSignIn('end-other-sessions'),
  run: (context, _input) => {
    const { accountId, sessionId } = context.actor
    return endAllSessions.run(context, { accountId, except: sessionId, reason: 'ended-by-owner' })
  },
})
