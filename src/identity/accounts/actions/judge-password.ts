import { z } from 'zod'
import { done, refused } from '../../../platform/action.ts'
import type { Actor } from '../../actor.ts'
import { defineAction } from '../../define-action.ts'
import { isListedPassword } from '../listed-passwords.ts'
import { passwordLimits, passwordProblem } from '../rules/password.ts'
import { findAccount } from '../store/accounts.ts'

/** Says why a new password will not do; for other actions. */
export const judgePassword = defineAction({
  name: 'judge-password',
  input: z.object({ accountId: z.string(), password: z.string(), passwordAgain: z.string() }),
  allowed: (_actor: Actor) => false,
  run: async ({ transaction }, { accountId, password, passwordAgain }) => {
    const account = await findAccount(transaction, accountId)
    if (account === undefined) return refused({ code: 'not-found' })
    const isListed = await isListedPassword(password)
    const problem = passwordProblem(password, account) ?? (isListed ? 'password-common' : undefined)
    if (problem !== undefined)
      return refused({ code: problem, field: 'password', values: { ...passwordLimits } })
    if (password !== passwordAgain) return refused({ code: 'passwords-differ', field: 'passwordAgain' })
    return done(undefined)
  },
})
