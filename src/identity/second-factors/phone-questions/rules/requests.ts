import type { PhoneRequest } from '../types.ts'
import { limits } from './limits.ts'

export function isPending(request: PhoneRequest, now: Date): boolean {
  return request.status === 'pending' && request.expiresAt > now
}

/** Whether an approval is still fresh enough to sign in with. */
export function isRecentAnswer(request: PhoneRequest, now: Date): boolean {
  return now.getTime() - (request.answeredAt ?? request.createdAt).getTime() < limits.requestLasts
}
