import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import { defineAction } from '../../define-action.ts'
import { mayWithSignIn } from '../rules.ts'
import { endSession } from '../steps/end-session.ts'

export const signOut = defineAction({
  name: 'sign-out',
  input: z.strictObject({}),
  allowed: mayWithSignIn('sign-out'),
  run: async context => {
    const { actor } = context
    await endSession.run(context, { sessionId: actor.sessionId, reason: 'signed-out' })
    return done(undefined)
  },
})
