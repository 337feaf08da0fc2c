import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import type { Actor } from '../../actor.ts'
import { defineAction } from '../../define-action.ts'
import { lockFactors } from '../store/factor-counts.ts'

/** Counts the factors of an account of which one is about to be added or removed; two such acts never cross. */
export const lockSecondFactors = defineAction({
  name: 'lock-second-factors',
  input: z.object({ accountId: z.string() }),
  allowed: (_actor: Actor) => false,
  run: async ({ transaction }, { accountId }) => done(await lockFactors(transaction, accountId)),
})
