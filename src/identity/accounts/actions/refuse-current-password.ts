import { z } from 'zod'
import { type Outcome, refused } from '../../../platform/action.ts'
import type { SecretCheck } from '../../actor.ts'
import { defineAction } from '../../define-action.ts'
import { failuresOfConfirmation } from '../../sign-in/rules.ts'
import { endSession } from '../../sign-in/steps/end-session.ts'

/** Says that the current password is wrong: the fifth ends the session, and the account stays open (L12). */
export const refuseCurrentPassword = defineAction({
  name: 'refuse-current-password',
  keepsRefused: true,
  input: z.object({ sessionId: z.string(), failures: z.number() }),
  allowed: (actor: SecretCheck) => actor.kind === 'secret-check',
  run: async (context, { sessionId, failures }): Promise<Outcome<never>> => {
    if (failures < failuresOfConfirmation)
      return refused({ code: 'wrong-password', field: 'currentPassword' })
    await endSession.run(context, { sessionId, reason: 'confirmation-failed' })
    return refused({ code: 'session-ended' })
  },
})
