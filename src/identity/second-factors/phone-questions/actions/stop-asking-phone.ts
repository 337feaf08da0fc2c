import { z } from 'zod'
import { bounded } from '../../../../platform/fields.ts'
import { defineAction } from '../../../define-action.ts'
import { findProvingAttempt } from '../../../sign-in/steps/find-proving-attempt.ts'
import { mayWithQuestions } from '../rules/permissions.ts'
import { withdrawPhoneRequest } from '../steps/withdraw-phone-request.ts'

/** The person who signs in chose another method than the phone. */
export const stopAskingPhone = defineAction({
  name: 'stop-asking-phone',
  input: z.strictObject({ secret: bounded(200) }),
  allowed: mayWithQuestions('stop-asking-phone'),
  run: async (context, { secret }) => {
    const found = await findProvingAttempt.run(context, { secret })
    return found.ok ? withdrawPhoneRequest.run(context, { attemptId: found.value.id }) : found
  },
})
