import { z } from 'zod'
import { type Outcome, refused } from '../../../../platform/action.ts'
import type { Actor } from '../../../actor.ts'
import { defineAction } from '../../../define-action.ts'
import { limits, mayAnswer } from '../rules.ts'
import { closePairing } from '../store/pairings.ts'

/** Says that number or PIN is wrong; the fifth wrong answer ends the pairing. */
export const failPairing = defineAction({
  name: 'fail-pairing',
  keepsRefused: true,
  input: z.object({ id: z.string(), failures: z.number(), code: z.enum(['wrong-number', 'wrong-pin']) }),
  allowed: (actor: Actor) => mayAnswer(actor),
  run: async ({ transaction }, { id, failures, code }): Promise<Outcome<never>> => {
    if (failures < limits.pairingFailures)
      return refused({ code, values: { left: limits.pairingFailures - failures } })
    await closePairing(transaction, id, { status: 'void' })
    return refused({ code: 'pairing-over' })
  },
})
