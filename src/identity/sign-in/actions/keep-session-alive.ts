import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import { defineAction } from '../../define-action.ts'
import { mayWithSignIn } from '../rules.ts'
import { touchSession } from '../store/sessions.ts'

export const keepSessionAlive = defineAction({
  name: 'keep-session-alive',
  input: z.strictObject({}),
  allowed: mayWithSignIn('keep-session-alive'),
  run: async ({ transaction, actor, now }) => {
    await touchSession(transaction, actor.sessionId, now)
    return done(undefined)
  },
})
