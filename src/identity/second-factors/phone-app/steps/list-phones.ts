import { done } from '../../../../platform/action.ts'
import { defineStep } from '../../../define-action.ts'
import { listDevices } from '../store/devices.ts'

/** The phones of an account, blocked ones among them. */
export const listPhones = defineStep({
  name: 'list-phones',
  run: async ({ transaction }, { accountId }: { readonly accountId: string }) =>
    done(await listDevices(transaction, accountId)),
})
