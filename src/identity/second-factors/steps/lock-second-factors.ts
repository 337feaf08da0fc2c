import { done } from '../../../platform/action.ts'
import { defineStep } from '../../define-action.ts'
import { lockFactors } from '../store/factor-counts.ts'

/** Counts the factors of an account of which one is about to be added or removed; two such acts never cross. */
export const lockSecondFactors = defineStep({
  name: 'lock-second-factors',
  run: async ({ transaction }, { accountId }: { readonly accountId: string }) =>
    done(await lockFactors(transaction, accountId)),
})
