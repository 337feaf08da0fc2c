import { type Outcome, refused } from '../../../../platform/action.ts'
import { defineStep, type LoginContext } from '../../../define-action.ts'
import { noticeJob } from '../../../security-notice.ts'
import { countWrongPin } from '../../phone-app/steps/count-wrong-pin.ts'
import { usableKinds } from '../../rules.ts'
import { countSecondFactors } from '../../steps/count-second-factors.ts'
import { type Answered, accountOf, factsOf, told } from '../answered.ts'
import type { PhoneRequest } from '../types.ts'
import { countConfirmationFailure } from './count-confirmation-failure.ts'
import { endPhoneRequest } from './end-phone-request.ts'

/** Says that the PIN of an answer is wrong; the fifth in a row blocks the phone. Needs `keepsRefused` in the caller. */
export const refusePhonePin = defineStep({
  name: 'refuse-phone-pin',
  run: async (context, answered: Answered): Promise<Outcome<never>> => {
    const { device, request } = answered
    await countConfirmationFailure.run(context, { request })
    const counted = await countWrongPin.run(context, { device })
    if (!counted.ok) return counted
    const { isBlocked, left } = counted.value
    recordFailure(context, answered)
    if (!isBlocked) return refused({ code: 'wrong-pin', values: { left } })
    await endPhoneRequest.run(context, { ...answered, status: 'blocked' })
    context.record({ type: 'device.blocked', record: accountOf(answered), data: factsOf(answered) })
    const notice = (await hasOtherWay(context, request)) ? 'phone-device-blocked' : 'last-phone-blocked'
    context.followUp(noticeJob(context.now, { ...told(answered), notice }))
    return refused({ code: 'device-blocked' })
  },
})

function recordFailure(context: LoginContext, answered: Answered): void {
  if (answered.request.purpose === 'confirm') return
  const data = { ...factsOf(answered), factor: 'phone-app' }
  context.record({ type: 'signin.factor.failed', record: accountOf(answered), data })
}

async function hasOtherWay(context: LoginContext, { accountId }: PhoneRequest): Promise<boolean> {
  const counted = await countSecondFactors.run(context, { accountId })
  return counted.ok && usableKinds(counted.value).length > 0
}
