import { z } from 'zod'
import { done, refused } from '../../../../platform/action.ts'
import type { Actor } from '../../../actor.ts'
import { defineAction } from '../../../define-action.ts'
import { askingRefusal, limits, mayAnswer } from '../rules.ts'
import { listDevices } from '../store/devices.ts'
import { listRequestsSince } from '../store/requests.ts'

/** Looks whether the phones of an account could be asked now; refuses as `ask-phone` would, and asks nobody. */
export const checkAsking = defineAction({
  name: 'check-asking',
  readOnly: true,
  input: z.object({ accountId: z.string(), browser: z.string(), address: z.string() }),
  allowed: (actor: Actor) => mayAnswer(actor),
  run: async ({ transaction, now }, { accountId, ...visitor }) => {
    const devices = await listDevices(transaction, accountId)
    const since = new Date(now.getTime() - limits.requestsRemembered)
    const recent = await listRequestsSince(transaction, accountId, since)
    const refusal = askingRefusal({ devices, recent }, visitor, now)
    return refusal === undefined ? done(undefined) : refused(refusal)
  },
})
