import { z } from 'zod'
import { done } from '../../../../platform/action.ts'
import type { AccountHolder } from '../../../actor.ts'
import { defineAction } from '../../../define-action.ts'
import { mayManagePhones } from '../rules.ts'
import { listDevices } from '../store/devices.ts'

/** The own phones, blocked ones among them. */
export const listPhoneDevices = defineAction({
  name: 'list-phone-devices',
  readOnly: true,
  input: z.object({}),
  allowed: (actor: AccountHolder) => mayManagePhones(actor),
  run: async ({ transaction, actor }) => done(await listDevices(transaction, actor.accountId)),
})
