import { z } from 'zod'
import { type Outcome, refused } from '../../../platform/action.ts'
import { defineAction } from '../../define-action.ts'
import { failuresOfConfirmation } from '../../sign-in/rules.ts'
import { endSession } from '../../sign-in/steps/end-session.ts'
import { mayWithAccounts } from '../rules/permissions.ts'

/** Says that the current password is wrong: the fifth ends the session, and the account stays open (L12). */
export const refuseCurrentPassword = defineAction({
  name: 'refuse-current-password',
  keepsRefused: true,
  input: z.strictObject({ sessionId: z.string(), failures: z.number() }),
  allowed: mayWithAccounts('refuse-current-password'),
  run: async (context, { sessionId, failures }): Promise<Outcome<never>> => {
    if (failures < failuresOfConfirmation)
      return refused({ code: 'wrong-password', field: 'currentPassword' })
    await endSession.run(context, { sessionId, reason: 'confirmation-failed' })
    return refused({ code: 'session-ended' })
  },
})
