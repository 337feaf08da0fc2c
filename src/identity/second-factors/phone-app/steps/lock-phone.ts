import { done, refused } from '../../../../platform/action.ts'
import { defineStep } from '../../../define-action.ts'
import { lockDevice } from '../store/devices.ts'

/** A phone that may answer, locked until the transaction ends. */
export const lockPhone = defineStep({
  name: 'lock-phone',
  run: async ({ transaction }, { deviceId }: { readonly deviceId: string }) => {
    const device = await lockDevice(transaction, deviceId)
    if (device === undefined) return refused({ code: 'unknown-device' })
    if (device.blockedAt !== undefined) return refused({ code: 'device-blocked' })
    return done(device)
  },
})
