import { z } from 'zod'
import { done } from '../../../../platform/action.ts'
import type { Actor } from '../../../actor.ts'
import { defineAction } from '../../../define-action.ts'
import { mayAnswer } from '../rules.ts'
import { findRequestOf, markRequest } from '../store/requests.ts'

/** The person chose another method, so that no phone is left asking. */
export const withdrawPhoneRequest = defineAction({
  name: 'withdraw-phone-request',
  input: z.object({ attemptId: z.string() }),
  allowed: (actor: Actor) => mayAnswer(actor),
  run: async ({ transaction, now }, { attemptId }) => {
    const request = await findRequestOf(transaction, attemptId)
    if (request?.status === 'pending')
      await markRequest(transaction, request.id, { status: 'withdrawn', now })
    return done({ accountId: request?.accountId })
  },
})
