import { z } from 'zod'
import { done, refused } from '../../../../platform/action.ts'
import { bounded } from '../../../../platform/fields.ts'
import { browserInput } from '../../../browser-input.ts'
import { defineAction } from '../../../define-action.ts'
import { findProvingAttempt } from '../../../sign-in/steps/find-proving-attempt.ts'
import { listPhones } from '../../phone-app/steps/list-phones.ts'
import { askingRefusal } from '../rules/asking.ts'
import { limits } from '../rules/limits.ts'
import { mayWithQuestions } from '../rules/permissions.ts'
import { listRequestsSince } from '../store/requests.ts'

/** Looks whether the phones of a sign-in or confirmation could be asked now; refuses as `ask-phone` would, and asks nobody. */
export const checkAsking = defineAction({
  name: 'check-asking',
  readOnly: true,
  input: z.strictObject({ secret: bounded(200), ...browserInput }),
  allowed: mayWithQuestions('check-asking'),
  run: async (context, { secret, ...visitor }) => {
    const { transaction, now } = context
    const found = await findProvingAttempt.run(context, { secret })
    if (!found.ok) return found
    const { accountId } = found.value
    const phones = await listPhones.run(context, { accountId })
    if (!phones.ok) return phones
    const since = new Date(now.getTime() - limits.requestsRemembered)
    const recent = await listRequestsSince(transaction, accountId, since)
    const refusal = askingRefusal({ devices: phones.value, recent }, visitor, now)
    return refusal === undefined ? done(undefined) : refused(refusal)
  },
})
