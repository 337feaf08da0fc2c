import { z } from 'zod'
import { done } from '../../../../platform/action.ts'
import { defineAction } from '../../../define-action.ts'
import { mayWithPhones } from '../rules.ts'
import { listDevices } from '../store/devices.ts'

/** The own phones, blocked ones among them. */
export const listPhoneDevices = defineAction({
  name: 'list-phone-devices',
  readOnly: true,
  input: z.strictObject({}),
  allowed: mayWithPhones('list-phone-devices'),
  run: async ({ transaction, actor }) => done(await listDevices(transaction, actor.accountId)),
})
