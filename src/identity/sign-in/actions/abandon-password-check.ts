import { z } from 'zod'
import type { SecretCheck } from '../../actor.ts'
import { defineAction } from '../../define-action.ts'
import { forgetPasswordTry } from '../steps/forget-password-try.ts'

/** Nobody has looked at a password whose try was counted. */
export const abandonPasswordCheck = defineAction({
  name: 'abandon-password-check',
  input: z.object({ email: z.string(), isTrusted: z.boolean() }),
  allowed: (actor: SecretCheck) => actor.kind === 'secret-check',
  run: (context, counted) => forgetPasswordTry.run(context, counted),
})
