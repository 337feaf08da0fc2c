import { done } from '../../../platform/action.ts'
import { defineStep } from '../../define-action.ts'
import { endLinks } from '../store.ts'

/** Ends every mailed link of an account, also one whose mail is still to be written. */
export const endMailedLinks = defineStep({
  name: 'end-mailed-links',
  run: async ({ transaction, now }, { accountId }: { readonly accountId: string }) => {
    await endLinks(transaction, accountId, now)
    return done(undefined)
  },
})
