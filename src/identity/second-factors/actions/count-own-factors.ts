import { z } from 'zod'
import type { AccountHolder } from '../../actor.ts'
import { defineAction } from '../../define-action.ts'
import { countSecondFactors } from '../steps/count-second-factors.ts'

/** How many usable factors of each kind the person has. */
export const countOwnFactors = defineAction({
  name: 'count-own-factors',
  readOnly: true,
  input: z.object({}),
  allowed: (actor: AccountHolder) => actor.kind === 'account-holder',
  run: (context, _input) => countSecondFactors.run(context, { accountId: context.actor.accountId }),
})
