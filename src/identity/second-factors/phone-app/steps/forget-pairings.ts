import { done } from '../../../../platform/action.ts'
import { defineStep } from '../../../define-action.ts'
import { tidyPairings } from '../store/keep-pairings.ts'

/** Deletes pairings that began before an instant, and what was kept for those that ended by time. */
export const forgetPairings = defineStep({
  name: 'forget-pairings',
  run: async ({ transaction, now }, { before }: { readonly before: Date }) => {
    await tidyPairings(transaction, { now, before })
    return done(undefined)
  },
})
