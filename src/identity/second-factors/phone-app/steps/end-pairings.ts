import { done } from '../../../../platform/action.ts'
import { defineStep } from '../../../define-action.ts'
import { closeOpenPairings } from '../store/keep-pairings.ts'

/** Ends what was begun to add a phone to an account. */
export const endPairings = defineStep({
  name: 'end-pairings',
  run: async ({ transaction }, { accountId }: { readonly accountId: string }) => {
    await closeOpenPairings(transaction, accountId)
    return done(undefined)
  },
})
