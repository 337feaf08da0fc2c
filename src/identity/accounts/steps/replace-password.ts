import { done } from '../../../platform/action.ts'
import { defineStep } from '../../define-action.ts'
import { endMailedLinks } from '../../registration/steps/end-mailed-links.ts'
import { endPairings } from '../../second-factors/phone-app/steps/end-pairings.ts'
import { keepPassword } from '../store/accounts.ts'

interface Replaced {
  readonly accountId: string
  readonly passwordHash: string
}

/**
 * Keeps a judged and hashed password and ends the links and pairings begun under the old one; whoever runs it has made
 * sure who asks, and ends sessions and sign-ins.
 */
export const replacePassword = defineStep({
  name: 'replace-password',
  run: async (context, { accountId, passwordHash }: Replaced) => {
    await keepPassword(context.transaction, accountId, passwordHash)
    await endMailedLinks.run(context, { accountId })
    await endPairings.run(context, { accountId })
    return done(undefined)
  },
})
