import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import type { Actor } from '../../actor.ts'
import { defineAction } from '../../define-action.ts'
import { withdrawPhoneRequest } from '../../second-factors/phone-app/actions/withdraw-phone-request.ts'
import { closeAttempt } from '../store/attempts.ts'

/** Ends a sign-in or confirmation under way, and calls back what it asked of a phone. */
export const endAttempt = defineAction({
  name: 'end-attempt',
  input: z.object({ attemptId: z.string() }),
  allowed: (_actor: Actor) => false,
  run: async (context, { attemptId }) => {
    await closeAttempt(context.transaction, attemptId, context.now)
    await withdrawPhoneRequest.run(context, { attemptId })
    return done(undefined)
  },
})
