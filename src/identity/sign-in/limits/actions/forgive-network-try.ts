import { z } from 'zod'
import { done } from '../../../../platform/action.ts'
import type { SecretCheck } from '../../../actor.ts'
import { defineAction } from '../../../define-action.ts'
import { removeNetworkEvent } from '../store.ts'

/** A right answer was no failure of its network. */
export const forgiveNetworkTry = defineAction({
  name: 'forgive-network-try',
  input: z.object({ id: z.string() }),
  allowed: (actor: SecretCheck) => actor.kind === 'secret-check',
  run: async ({ transaction }, { id }) => {
    await removeNetworkEvent(transaction, id)
    return done(undefined)
  },
})
