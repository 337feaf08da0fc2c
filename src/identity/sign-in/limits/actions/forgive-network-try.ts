import { z } from 'zod'
import { done } from '../../../../platform/action.ts'
import { defineAction } from '../../../define-action.ts'
import { mayWithLimits } from '../rules.ts'
import { removeNetworkEvent } from '../store.ts'

/** A right answer was no failure of its network. */
export const forgiveNetworkTry = defineAction({
  name: 'forgive-network-try',
  input: z.strictObject({ id: z.string() }),
  allowed: mayWithLimits('forgive-network-try'),
  run: async ({ transaction }, { id }) => {
    await removeNetworkEvent(transaction, id)
    return done(undefined)
  },
})
