import { done } from '../../../platform/action.ts'
import { defineStep } from '../../define-action.ts'
import { findByEmail } from '../store/accounts.ts'

/** The account with an address, active or not yet confirmed. */
export const findByAddress = defineStep({
  name: 'find-by-address',
  run: async ({ transaction }, { email }: { readonly email: string }) =>
    done(await findByEmail(transaction, email)),
})
