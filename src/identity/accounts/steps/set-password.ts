import { defineStep } from '../../define-action.ts'
import { judgePassword } from './judge-password.ts'
import { replacePassword } from './replace-password.ts'

interface Given {
  readonly accountId: string
  readonly password: string
  readonly passwordAgain: string
  /** Of this password, made before the transaction; absent where it will not do. */
  readonly passwordHash: string | undefined
}

/** Judges a new password and puts it in place of the old one; whoever runs it has made sure who asks. */
export const setPassword = defineStep({
  name: 'set-password',
  run: async (context, { accountId, passwordHash, ...typed }: Given) => {
    const judged = await judgePassword.run(context, { accountId, ...typed })
    if (!judged.ok) return judged
    if (passwordHash === undefined) throw new Error('a password is hashed before the transaction')
    return replacePassword.run(context, { accountId, passwordHash })
  },
})
