import { HOUR } from '../../../../platform/durations.ts'
import type { PhoneRequest } from '../types.ts'
import { limits } from './limits.ts'

/** Why no request may be made now, and until when. */
export interface Wait {
  readonly code: 'too-many-requests' | 'frozen'
  readonly until: Date
}

/**
 * Whether the phones of an account may be asked again, judged by the requests of the last two hours: "not me" and three
 * wrong numbers freeze for an hour, five unanswered requests an hour are the most.
 */
export function waitBeforeAsking(recent: readonly PhoneRequest[], now: Date): Wait | undefined {
  const frozen = frozenUntil(recent)
  if (frozen !== undefined && frozen > now) return { code: 'frozen', until: frozen }
  const unanswered = recent
    .filter(
      request =>
        request.status !== 'approved' && request.status !== 'used' && isWithinHour(request.createdAt, now),
    )
    .map(request => request.createdAt.getTime())
    .sort((left, right) => right - left)
  const oldest = unanswered[limits.requestsPerHour - 1]
  return oldest === undefined ? undefined : { code: 'too-many-requests', until: new Date(oldest + HOUR) }
}

function frozenUntil(recent: readonly PhoneRequest[]): Date | undefined {
  const notMe = timesOf(recent, 'not-me')
  const mismatches = timesOf(recent, 'mismatched')
  const thirds = mismatches.filter((time, index) => {
    const first = mismatches[index - limits.mismatchesPerHour + 1]
    return first !== undefined && time - first < HOUR
  })
  const last = Math.max(...notMe, ...thirds)
  return Number.isFinite(last) ? new Date(last + HOUR) : undefined
}

function timesOf(requests: readonly PhoneRequest[], status: PhoneRequest['status']): readonly number[] {
  return requests
    .filter(request => request.status === status)
    .map(request => (request.answeredAt ?? request.createdAt).getTime())
    .sort((left, right) => left - right)
}

function isWithinHour(time: Date, now: Date): boolean {
  return now.getTime() - time.getTime() < HOUR
}
