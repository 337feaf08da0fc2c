import { z } from 'zod'
import { done } from '../../../../platform/action.ts'
import { bounded } from '../../../../platform/fields.ts'
import { defineAction } from '../../../define-action.ts'
import { findProvingAttempt } from '../../../sign-in/steps/find-proving-attempt.ts'
import { mayWithQuestions } from '../rules/permissions.ts'
import { isPending } from '../rules/requests.ts'
import { findRequestOf } from '../store/requests.ts'

/** How the question of a sign-in or confirmation under way stands. */
export const showPhoneRequest = defineAction({
  name: 'show-phone-request',
  readOnly: true,
  input: z.strictObject({ secret: bounded(200) }),
  allowed: mayWithQuestions('show-phone-request'),
  run: async (context, { secret }) => {
    const { transaction, now } = context
    const found = await findProvingAttempt.run(context, { secret })
    if (!found.ok) return found
    const request = await findRequestOf(transaction, found.value.id)
    if (request === undefined) return done(undefined)
    const isOver = request.status === 'pending' && !isPending(request, now)
    const state = isOver ? ('expired' as const) : request.status
    return done({ state, number: request.number, expiresAt: request.expiresAt })
  },
})
