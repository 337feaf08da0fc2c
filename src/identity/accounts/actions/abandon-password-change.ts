import { z } from 'zod'
import { defineAction } from '../../define-action.ts'
import { forgetSessionTry } from '../../sign-in/steps/forget-session-try.ts'
import { mayWithAccounts } from '../rules/permissions.ts'

/** Nobody has looked at a current password whose try was counted. */
export const abandonPasswordChange = defineAction({
  name: 'abandon-password-change',
  input: z.strictObject({ sessionId: z.string() }),
  allowed: mayWithAccounts('abandon-password-change'),
  run: (context, session) => forgetSessionTry.run(context, session),
})
