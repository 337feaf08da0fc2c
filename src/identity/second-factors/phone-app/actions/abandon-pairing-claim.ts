import { z } from 'zod'
import { done } from '../../../../platform/action.ts'
import type { SecretCheck } from '../../../actor.ts'
import { defineAction } from '../../../define-action.ts'
import { forgetPairingFailure } from '../store/pairings.ts'

/** Takes back the count of a PIN that nobody looked at. */
export const abandonPairingClaim = defineAction({
  name: 'abandon-pairing-claim',
  input: z.object({ id: z.string() }),
  allowed: (actor: SecretCheck) => actor.kind === 'secret-check',
  run: async ({ transaction }, { id }) => {
    await forgetPairingFailure(transaction, id)
    return done(undefined)
  },
})
