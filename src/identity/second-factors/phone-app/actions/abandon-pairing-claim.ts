import { z } from 'zod'
import { done } from '../../../../platform/action.ts'
import { defineAction } from '../../../define-action.ts'
import { mayWithPhones } from '../rules.ts'
import { forgetPairingFailure } from '../store/keep-pairings.ts'

/** Takes back the count of a PIN that nobody looked at. */
export const abandonPairingClaim = defineAction({
  name: 'abandon-pairing-claim',
  input: z.strictObject({ id: z.string() }),
  allowed: mayWithPhones('abandon-pairing-claim'),
  run: async ({ transaction }, { id }) => {
    await forgetPairingFailure(transaction, id)
    return done(undefined)
  },
})
