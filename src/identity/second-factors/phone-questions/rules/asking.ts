import type { Refusal } from '../../../../platform/action.ts'
import { MINUTE } from '../../../../platform/durations.ts'
import type { PhoneDevice } from '../../phone-app/types.ts'
import type { PhoneRequest } from '../types.ts'
import { isPending } from './requests.ts'
import { waitBeforeAsking } from './wait-before-asking.ts'

/** What is known where phones are to be asked: the account's devices and its requests of the last two hours. */
export interface Askable {
  readonly devices: readonly Pick<PhoneDevice, 'blockedAt'>[]
  readonly recent: readonly PhoneRequest[]
}

/** Why a visitor may not have the phones asked now; values: minutes to wait. */
export function askingRefusal(
  { devices, recent }: Askable,
  visitor: { browser: string; address: string },
  now: Date,
): Refusal | undefined {
  if (!devices.some(device => device.blockedAt === undefined)) return { code: 'no-phone' }
  const pending = recent.find(request => isPending(request, now))
  if (pending !== undefined && !isSameVisitor(pending, visitor)) return { code: 'one-pending' }
  const wait = waitBeforeAsking(recent, now)
  if (wait === undefined) return undefined
  return { code: wait.code, values: { minutes: Math.ceil((wait.until.getTime() - now.getTime()) / MINUTE) } }
}

/** Whether a new page replaces the pending request: the same browser began again. */
function isSameVisitor(request: PhoneRequest, visitor: { browser: string; address: string }): boolean {
  return request.browser === visitor.browser && request.address === visitor.address
}
