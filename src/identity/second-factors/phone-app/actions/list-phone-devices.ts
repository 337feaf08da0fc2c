import { z } from 'zod'
import { done } from '../../../../platform/action.ts'
import type { Actor } from '../../../actor.ts'
import { defineAction } from '../../../define-action.ts'
import { listDevices } from '../store/devices.ts'

/** The phones of an account, blocked ones among them; asked by pages for the account at hand. */
export const listPhoneDevices = defineAction({
  name: 'list-phone-devices',
  readOnly: true,
  input: z.object({ accountId: z.string() }),
  allowed: (_actor: Actor) => true,
  run: async ({ transaction }, { accountId }) => done(await listDevices(transaction, accountId)),
})
