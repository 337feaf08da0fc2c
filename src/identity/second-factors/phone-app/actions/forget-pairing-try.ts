import { z } from 'zod'
import { done } from '../../../../platform/action.ts'
import type { Actor } from '../../../actor.ts'
import { defineAction } from '../../../define-action.ts'
import { mayAnswer } from '../rules.ts'
import { forgetPairingFailure } from '../store/pairings.ts'

/** Takes back the count of a PIN that nobody looked at. */
export const forgetPairingTry = defineAction({
  name: 'forget-pairing-try',
  input: z.object({ id: z.string() }),
  allowed: (actor: Actor) => mayAnswer(actor),
  run: async ({ transaction }, { id }) => {
    await forgetPairingFailure(transaction, id)
    return done(undefined)
  },
})
