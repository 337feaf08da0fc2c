import type { DeviceRecord } from '../phone-app/types.ts'
import type { PhoneRequest } from './types.ts'

/** The question and the phone that answers it, both locked. */
export interface Answered {
  readonly device: DeviceRecord
  readonly request: PhoneRequest
}

/** The record that the history of an answer belongs to. */
export function accountOf({ request }: Answered) {
  return { type: 'account', id: request.accountId }
}

/** What the history keeps of an answer. */
export function factsOf({ device, request }: Answered) {
  return { requestId: request.id, deviceId: device.id, browser: request.browser, address: request.address }
}

/** The owner is told which browser asked, and which phone answered. */
export function told({ device, request }: Answered) {
  const { accountId, browser, address } = request
  return { accountId, browser, address, subject: device.name }
}
