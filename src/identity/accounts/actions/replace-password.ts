import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import type { Actor } from '../../actor.ts'
import { defineAction } from '../../define-action.ts'
import { endMailedLinks } from '../../registration/actions/end-mailed-links.ts'
import { endPairings } from '../../second-factors/phone-app/actions/end-pairings.ts'
import { keepPassword } from '../store/accounts.ts'

/**
 * Keeps a judged and hashed password and ends the links and pairings begun under the old one; other actions call `run`
 * after they made sure who asks, and end sessions and sign-ins themselves.
 */
export const replacePassword = defineAction({
  name: 'replace-password',
  input: z.object({ accountId: z.string(), passwordHash: z.string() }),
  allowed: (_actor: Actor) => false,
  run: async (context, { accountId, passwordHash }) => {
    await keepPassword(context.transaction, accountId, passwordHash)
    await endMailedLinks.run(context, { accountId })
    await endPairings.run(context, { accountId })
    return done(undefined)
  },
})
