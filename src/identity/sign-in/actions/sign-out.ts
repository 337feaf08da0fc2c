import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import type { AccountHolder } from '../../actor.ts'
import { defineAction } from '../../define-action.ts'
import { endSession } from '../steps/end-session.ts'

export const signOut = defineAction({
  name: 'sign-out',
  input: z.object({}),
  allowed: (_actor: AccountHolder) => true,
  run: async context => {
    const { actor } = context
    await endSession.run(context, { sessionId: actor.sessionId, reason: 'signed-out' })
    return done(undefined)
  },
})
