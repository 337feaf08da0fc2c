import { done } from '../../../../platform/action.ts'
import { defineStep } from '../../../define-action.ts'
import { isProvedBy } from '../pin-proof.ts'
import { markUsed, secretPlace } from '../store/keep-devices.ts'
import type { DeviceRecord } from '../types.ts'

interface Proof {
  readonly device: DeviceRecord
  readonly message: string
  readonly proof: string
}

/** Whether the phone's secret, which the right PIN unwraps, made the proof; a right PIN clears the count of wrong ones. */
export const provePin = defineStep({
  name: 'prove-pin',
  run: async ({ transaction, now, services }, { device, message, proof }: Proof) => {
    const place = secretPlace(device)
    const secret = services.sealedBox.open(device.sealedSecret, place)
    if (!isProvedBy(secret, message, proof)) return done({ isRight: false })
    await markUsed(transaction, device.id, { now, sealedSecret: services.sealedBox.close(secret, place) })
    return done({ isRight: true })
  },
})
