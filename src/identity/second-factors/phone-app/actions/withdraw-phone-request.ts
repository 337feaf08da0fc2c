import { z } from 'zod'
import { done } from '../../../../platform/action.ts'
import type { Actor } from '../../../actor.ts'
import { defineAction } from '../../../define-action.ts'
import { mayAnswer } from '../rules.ts'
import { withdrawRequestOf } from '../store/requests.ts'

/** The person chose another method, or the attempt has ended: no phone is left asking. */
export const withdrawPhoneRequest = defineAction({
  name: 'withdraw-phone-request',
  input: z.object({ attemptId: z.string() }),
  allowed: (actor: Actor) => mayAnswer(actor),
  run: async ({ transaction, now }, { attemptId }) => {
    await withdrawRequestOf(transaction, attemptId, now)
    return done(undefined)
  },
})
