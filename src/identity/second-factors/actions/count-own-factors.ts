import { z } from 'zod'
import { defineAction } from '../../define-action.ts'
import { mayWithFactors } from '../rules.ts'
import { countSecondFactors } from '../steps/count-second-factors.ts'

/** How many usable factors of each kind the person has. */
export const countOwnFactors = defineAction({
  name: 'count-own-factors',
  readOnly: true,
  input: z.strictObject({}),
  allowed: mayWithFactors('count-own-factors'),
  run: (context, _input) => countSecondFactors.run(context, { accountId: context.actor.accountId }),
})
