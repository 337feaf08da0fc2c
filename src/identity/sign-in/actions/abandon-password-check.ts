import { z } from 'zod'
import { defineAction } from '../../define-action.ts'
import { mayWithSignIn } from '../rules.ts'
import { forgetPasswordTry } from '../steps/forget-password-try.ts'

/** Nobody has looked at a password whose try was counted. */
export const abandonPasswordCheck = defineAction({
  name: 'abandon-password-check',
  input: z.strictObject({ email: z.string(), isTrusted: z.boolean() }),
  allowed: mayWithSignIn('abandon-password-check'),
  run: (context, counted) => forgetPasswordTry.run(context, counted),
})
