import { done } from '../../../platform/action.ts'
import { defineStep } from '../../define-action.ts'
import { countFactors } from '../store/factor-counts.ts'

/** How many usable factors of each kind an account has. */
export const countSecondFactors = defineStep({
  name: 'count-second-factors',
  run: async ({ transaction }, { accountId }: { readonly accountId: string }) =>
    done(await countFactors(transaction, accountId)),
})
