import { done, refused } from '../../../../platform/action.ts'
import { defineStep } from '../../../define-action.ts'
import { findDeviceKey } from '../store/devices.ts'

/** The key of a phone that may ask, and whose phone it is. */
export const findPhoneKey = defineStep({
  name: 'find-phone-key',
  run: async ({ transaction }, { deviceId }: { readonly deviceId: string }) => {
    const device = await findDeviceKey(transaction, deviceId)
    if (device === undefined) return refused({ code: 'unknown-device' })
    if (device.isBlocked) return refused({ code: 'device-blocked' })
    return done(device)
  },
})
