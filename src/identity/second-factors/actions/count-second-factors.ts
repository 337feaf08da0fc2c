import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import type { Actor } from '../../actor.ts'
import { defineAction } from '../../define-action.ts'
import { countFactors } from '../store/factor-counts.ts'

/** How many usable factors of each kind an account has; other actions call `run` after they made sure whose it is. */
export const countSecondFactors = defineAction({
  name: 'count-second-factors',
  readOnly: true,
  input: z.object({ accountId: z.string() }),
  allowed: (actor: Actor) => actor.kind === 'clock',
  run: async ({ transaction }, { accountId }) => done(await countFactors(transaction, accountId)),
})
