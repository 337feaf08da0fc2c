import { done } from '../../../../platform/action.ts'
import { defineStep } from '../../../define-action.ts'
import { deleteRequestsBefore } from '../store/keep-requests.ts'

/** Deletes questions to phones that were asked before an instant. */
export const forgetPhoneRequests = defineStep({
  name: 'forget-phone-requests',
  run: async ({ transaction }, { before }: { readonly before: Date }) => {
    await deleteRequestsBefore(transaction, before)
    return done(undefined)
  },
})
