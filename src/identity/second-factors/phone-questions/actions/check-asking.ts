import { z } from 'zod'
import { done, refused } from '../../../../platform/action.ts'
import { bounded } from '../../../../platform/fields.ts'
import { browserInput } from '../../../browser-input.ts'
import { defineAction } from '../../../define-action.ts'
import { findProvingAttempt } from '../../../sign-in/steps/find-proving-attempt.ts'
import { askingRefusal, limits, mayWithPhones } from '../../phone-app/rules.ts'
import { listDevices } from '../../phone-app/store/devices.ts'
import { listRequestsSince } from '../store/requests.ts'

/** Looks whether the phones of a sign-in or confirmation could be asked now; refuses as `ask-phone` would, and asks nobody. */
export const checkAsking = defineAction({
  name: 'check-asking',
  readOnly: true,
  input: z.strictObject({ secret: bounded(200), ...browserInput }),
  allowed: mayWithPhones('check-asking'),
  run: async (context, { secret, ...visitor }) => {
    const { transaction, now } = context
    const found = await findProvingAttempt.run(context, { secret })
    if (!found.ok) return found
    const { accountId } = found.value
    const devices = await listDevices(transaction, accountId)
    const since = new Date(now.getTime() - limits.requestsRemembered)
    const recent = await listRequestsSince(transaction, accountId, since)
    const refusal = askingRefusal({ devices, recent }, visitor, now)
    return refusal === undefined ? done(undefined) : refused(refusal)
  },
})
