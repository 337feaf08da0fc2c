import { z } from 'zod'
import type { Actor } from '../../actor.ts'
import { defineAction } from '../../define-action.ts'
import { newPasswordInput } from '../../new-password-input.ts'
import { judgePassword } from './judge-password.ts'
import { replacePassword } from './replace-password.ts'

/** Judges a new password and puts it in place of the old one; other actions call `run` after they made sure who asks. */
export const setPassword = defineAction({
  name: 'set-password',
  input: z.object({ accountId: z.string(), ...newPasswordInput }),
  allowed: (_actor: Actor) => false,
  run: async (context, { accountId, passwordHash, ...typed }) => {
    const judged = await judgePassword.run(context, { accountId, ...typed })
    if (!judged.ok) return judged
    if (passwordHash === undefined) throw new Error('a password is hashed before the transaction')
    return replacePassword.run(context, { accountId, passwordHash })
  },
})
