import { z } from 'zod'
import { done } from '../../../../platform/action.ts'
import type { Actor } from '../../../actor.ts'
import { defineAction } from '../../../define-action.ts'
import { closeOpenPairings } from '../store/pairings.ts'

/** Ends what was begun to add a phone to an account. */
export const endPairings = defineAction({
  name: 'end-pairings',
  input: z.object({ accountId: z.string() }),
  allowed: (_actor: Actor) => false,
  run: async ({ transaction }, { accountId }) => {
    await closeOpenPairings(transaction, accountId)
    return done(undefined)
  },
})
