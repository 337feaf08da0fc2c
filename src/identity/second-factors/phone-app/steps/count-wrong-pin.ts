import { done } from '../../../../platform/action.ts'
import { defineStep } from '../../../define-action.ts'
import { limits } from '../rules.ts'
import { keepWrongPins } from '../store/keep-devices.ts'
import type { DeviceRecord } from '../types.ts'

/** Counts a wrong PIN of a phone; the fifth in a row blocks it. */
export const countWrongPin = defineStep({
  name: 'count-wrong-pin',
  run: async ({ transaction, now }, { device }: { readonly device: DeviceRecord }) => {
    const wrongPins = device.wrongPins + 1
    const isBlocked = wrongPins >= limits.wrongPins
    await keepWrongPins(transaction, device.id, { wrongPins, isBlocked, now })
    return done({ isBlocked, left: limits.wrongPins - wrongPins })
  },
})
