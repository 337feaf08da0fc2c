import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import type { AccountHolder } from '../../actor.ts'
import { defineAction } from '../../define-action.ts'
import { touchSession } from '../store/sessions.ts'

export const keepSessionAlive = defineAction({
  name: 'keep-session-alive',
  input: z.object({}),
  allowed: (_actor: AccountHolder) => true,
  run: async ({ transaction, actor, now }) => {
    await touchSession(transaction, actor.sessionId, now)
    return done(undefined)
  },
})
