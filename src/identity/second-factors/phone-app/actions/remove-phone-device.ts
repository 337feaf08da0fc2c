import { z } from 'zod'
import { done, refused } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import { browserInput } from '../../../browser-input.ts'
import { defineAction } from '../../../define-action.ts'
import { noticeJob } from '../../../security-notice.ts'
import { mayEnrol, removalRefusal } from '../../rules.ts'
import { lockSecondFactors } from '../../steps/lock-second-factors.ts'
import { mayWithPhones } from '../rules.ts'
import { lockDevice } from '../store/devices.ts'
import { markRemoved } from '../store/keep-devices.ts'

/** Removes a phone; one that still works only where enough other ways in remain. */
export const removePhoneDevice = defineAction({
  name: 'remove-phone-device',
  input: z.strictObject({ id: recordId, ...browserInput }),
  allowed: mayWithPhones('remove-phone-device'),
  run: async (context, { id, browser, address }) => {
    const { transaction, actor, now } = context
    const counts = await lockSecondFactors.run(context, { accountId: actor.accountId })
    if (!counts.ok) return counts
    const device = await lockDevice(transaction, id)
    if (device === undefined || device.accountId !== actor.accountId) return refused({ code: 'not-found' })
    if (!mayEnrol(actor, counts.value)) return refused({ code: 'not-proved' })
    if (device.blockedAt === undefined) {
      const after = { ...counts.value, phoneDevices: counts.value.phoneDevices - 1 }
      const code = removalRefusal(counts.value, after)
      if (code !== undefined) return refused({ code })
    }
    await markRemoved(transaction, id, now)
    const data = { factor: 'phone-app', deviceId: id, name: device.name, browser, address }
    context.record({ type: 'factor.revoked', record: { type: 'account', id: actor.accountId }, data })
    const { accountId } = device
    context.followUp(
      noticeJob(now, { accountId, notice: 'phone-device-removed', subject: device.name, browser, address }),
    )
    return done({ name: device.name })
  },
})
