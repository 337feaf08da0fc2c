import { z } from 'zod'
import type { SecretCheck } from '../../actor.ts'
import { defineAction } from '../../define-action.ts'
import { forgetSessionTry } from '../../sign-in/steps/forget-session-try.ts'

/** Nobody has looked at a current password whose try was counted. */
export const abandonPasswordChange = defineAction({
  name: 'abandon-password-change',
  input: z.object({ sessionId: z.string() }),
  allowed: (actor: SecretCheck) => actor.kind === 'secret-check',
  run: (context, session) => forgetSessionTry.run(context, session),
})
