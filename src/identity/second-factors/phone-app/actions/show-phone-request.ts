import { z } from 'zod'
import { done } from '../../../../platform/action.ts'
import type { Actor } from '../../../actor.ts'
import { defineAction } from '../../../define-action.ts'
import { isPending, mayAnswer } from '../rules.ts'
import { findRequestOf } from '../store/requests.ts'

/** How the question of one attempt stands; the page hands in the attempt of its own cookie. */
export const showPhoneRequest = defineAction({
  name: 'show-phone-request',
  readOnly: true,
  input: z.object({ attemptId: z.string() }),
  allowed: (actor: Actor) => mayAnswer(actor),
  run: async ({ transaction, now }, { attemptId }) => {
    const request = await findRequestOf(transaction, attemptId)
    if (request === undefined) return done(undefined)
    const isOver = request.status === 'pending' && !isPending(request, now)
    const state = isOver ? ('expired' as const) : request.status
    return done({ state, number: request.number, expiresAt: request.expiresAt })
  },
})
