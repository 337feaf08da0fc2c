import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import { secret } from '../../../platform/fields.ts'
import { defineAction } from '../../define-action.ts'
import { typedPasswordInput } from '../../new-password-input.ts'
import { countSessionTry } from '../../sign-in/steps/count-session-try.ts'
import { mayWithAccounts } from '../rules/permissions.ts'
import { judgePassword } from '../steps/judge-password.ts'

const begun = z.strictObject({
  currentPassword: secret(1000, 'wrong-password'),
  ...typedPasswordInput,
})

/** Judges the new password, then counts a try of the current one before it is looked at. */
export const beginPasswordChange = defineAction({
  name: 'begin-password-change',
  input: begun,
  allowed: mayWithAccounts('begin-password-change'),
  run: async (context, { currentPassword, password, passwordAgain }) => {
    const { accountId, sessionId } = context.actor
    const judged = await judgePassword.run(context, { accountId, password, passwordAgain })
    if (!judged.ok) return judged
    const counted = await countSessionTry.run(context, { sessionId })
    if (!counted.ok) return counted
    return done({ currentPassword, password, failures: counted.value.failures })
  },
})
