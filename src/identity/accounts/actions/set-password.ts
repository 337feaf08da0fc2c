import { z } from 'zod'
import { done, refused } from '../../../platform/action.ts'
import type { Actor } from '../../actor.ts'
import { defineAction } from '../../define-action.ts'
import { hashPassword } from '../../hash-password.ts'
import { newPasswordInput } from '../../new-password-input.ts'
import { isListedPassword } from '../listed-passwords.ts'
import { passwordLimits, passwordProblem } from '../rules/password.ts'
import { findAccount, keepPassword } from '../store/accounts.ts'

/** Judges and keeps a new password; other actions call `run` after they made sure who asks. */
export const setPassword = defineAction({
  name: 'set-password',
  input: z.object({ accountId: z.string(), ...newPasswordInput }),
  allowed: (_actor: Actor) => false,
  run: async ({ transaction }, { accountId, password, passwordAgain, passwordHash }) => {
    const account = await findAccount(transaction, accountId)
    if (account === undefined) return refused({ code: 'not-found' })
    const isListed = await isListedPassword(password)
    const problem = passwordProblem(password, account) ?? (isListed ? 'password-common' : undefined)
    if (problem !== undefined)
      return refused({ code: problem, field: 'password', values: { ...passwordLimits } })
    if (password !== passwordAgain) return refused({ code: 'passwords-differ', field: 'passwordAgain' })
    await keepPassword(transaction, accountId, passwordHash ?? (await hashPassword(password)))
    return done(undefined)
  },
})
