import { done, refused } from '../../../platform/action.ts'
import { defineStep } from '../../define-action.ts'
import { isListedPassword } from '../listed-passwords.ts'
import { passwordLimits, passwordProblem } from '../rules/password.ts'
import { findAccount } from '../store/accounts.ts'

interface Judged {
  readonly accountId: string
  readonly password: string
  readonly passwordAgain: string
}

/** Says why a new password will not do. */
export const judgePassword = defineStep({
  name: 'judge-password',
  run: async ({ transaction }, { accountId, password, passwordAgain }: Judged) => {
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
