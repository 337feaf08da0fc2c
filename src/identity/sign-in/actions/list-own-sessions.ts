import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import { defineAction } from '../../define-action.ts'
import { isSessionLive, mayWithSignIn } from '../rules.ts'
import { listSessions } from '../store/sessions.ts'

export const listOwnSessions = defineAction({
  name: 'list-own-sessions',
  readOnly: true,
  input: z.strictObject({}),
  allowed: mayWithSignIn('list-own-sessions'),
  run: async ({ transaction, actor, now }) => {
    const sessions = await listSessions(transaction, actor.accountId)
    return done(sessions.filter(session => isSessionLive(session, now)))
  },
})
