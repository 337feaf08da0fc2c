import { type Outcome, refused } from '../../../../platform/action.ts'
import { defineStep } from '../../../define-action.ts'
import { limits } from '../rules.ts'
import { closePairing } from '../store/keep-pairings.ts'

interface Failed {
  readonly id: string
  readonly failures: number
  readonly code: 'wrong-number' | 'wrong-pin'
}

/** Says that number or PIN is wrong; the fifth wrong answer ends the pairing. Needs `keepsRefused` in the caller. */
export const failPairing = defineStep({
  name: 'fail-pairing',
  run: async ({ transaction }, { id, failures, code }: Failed): Promise<Outcome<never>> => {
    if (failures < limits.pairingFailures)
      return refused({ code, values: { left: limits.pairingFailures - failures } })
    await closePairing(transaction, id, { status: 'void' })
    return refused({ code: 'pairing-over' })
  },
})
