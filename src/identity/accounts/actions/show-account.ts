import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import { defineAction } from '../../define-action.ts'
import { hasSecondFactor, isComplete } from '../../second-factors/rules.ts'
import { countSecondFactors } from '../../second-factors/steps/count-second-factors.ts'
import { mayWithAccounts } from '../rules/permissions.ts'

/** What the account page says about the ways to sign in. */
export const showAccount = defineAction({
  name: 'show-account',
  readOnly: true,
  input: z.strictObject({}),
  allowed: mayWithAccounts('show-account'),
  run: async context => {
    const counted = await countSecondFactors.run(context, { accountId: context.actor.accountId })
    if (!counted.ok) return counted
    const isFirst = !hasSecondFactor(counted.value)
    return done({ counts: counted.value, complete: isComplete(counted.value), isFirst })
  },
})
