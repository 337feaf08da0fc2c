import { done } from '../../../../platform/action.ts'
import { defineStep } from '../../../define-action.ts'
import type { Answered } from '../answered.ts'
import { markRequest } from '../store/keep-requests.ts'
import type { RequestStatus } from '../types.ts'

interface End extends Answered {
  readonly status: RequestStatus
}

/** Ends a question by the answer of a phone. */
export const endPhoneRequest = defineStep({
  name: 'end-phone-request',
  run: async ({ transaction, now }, { device, request, status }: End) => {
    await markRequest(transaction, request.id, { status, now, deviceId: device.id })
    return done(undefined)
  },
})
