import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import type { Actor } from '../../actor.ts'
import { defineAction } from '../../define-action.ts'
import { newPasswordInput } from '../../new-password-input.ts'
import { endMailedLinks } from '../../registration/actions/end-mailed-links.ts'
import { endPairings } from '../../second-factors/phone-app/actions/end-pairings.ts'
import { keepPassword } from '../store/accounts.ts'
import { judgePassword } from './judge-password.ts'

/**
 * Judges and keeps a new password, and ends the links and pairings begun under the old one; other actions call `run`
 * after they made sure who asks, and end sessions and sign-ins themselves.
 */
export const setPassword = defineAction({
  name: 'set-password',
  input: z.object({ accountId: z.string(), ...newPasswordInput }),
  allowed: (_actor: Actor) => false,
  run: async (context, { accountId, passwordHash, ...typed }) => {
    const judged = await judgePassword.run(context, { accountId, ...typed })
    if (!judged.ok) return judged
    if (passwordHash === undefined) throw new Error('a password is hashed before the transaction')
    await keepPassword(context.transaction, accountId, passwordHash)
    await endMailedLinks.run(context, { accountId })
    await endPairings.run(context, { accountId })
    return done(undefined)
  },
})
