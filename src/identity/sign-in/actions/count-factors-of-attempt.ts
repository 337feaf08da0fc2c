import { z } from 'zod'
import { bounded } from '../../../platform/fields.ts'
import { defineAction } from '../../define-action.ts'
import { countSecondFactors } from '../../second-factors/steps/count-second-factors.ts'
import { mayWithSignIn } from '../rules.ts'
import { findProvingAttempt } from '../steps/find-proving-attempt.ts'

/** How many factors of each kind can end a sign-in, asked by who holds its secret and has typed the password. */
export const countFactorsOfAttempt = defineAction({
  name: 'count-factors-of-attempt',
  readOnly: true,
  input: z.strictObject({ secret: bounded(200) }),
  allowed: mayWithSignIn('count-factors-of-attempt'),
  run: async (context, { secret }) => {
    const found = await findProvingAttempt.run(context, { secret })
    return found.ok ? countSecondFactors.run(context, { accountId: found.value.accountId }) : found
  },
})
