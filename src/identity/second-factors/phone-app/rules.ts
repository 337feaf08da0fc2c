import type { Refusal } from '../../../platform/action.ts'
import { DAY, HOUR, MINUTE } from '../../../platform/durations.ts'
import { holders, permissionsOf, type Standing, visitors } from '../../actor.ts'
import type { Pairing, PhoneDevice, PhoneRequest } from './types.ts'

/** Who may ask what of phones; a phone is nobody signed in, and proves itself by its key. */
export const phonePermissions = {
  'list-phone-devices': holders,
  'start-pairing': holders,
  'show-pairing': holders,
  'read-pairing-code': ['anonymous'],
  'count-pairing-try': ['secret-check'],
  'refuse-pin': ['secret-check'],
  'abandon-pairing-claim': ['secret-check'],
  'claim-pairing': ['secret-check'],
  'finish-pairing': holders,
  'remove-phone-device': holders,
  'check-asking': visitors,
  'ask-phone': visitors,
  'show-phone-request': visitors,
  'stop-asking-phone': visitors,
  'use-phone-approval': visitors,
  'recognise-phone': ['anonymous'],
  'list-phone-requests': ['clock'],
  'answer-phone-request': ['anonymous'],
  'tidy-phone-app': ['clock'],
} as const satisfies Record<string, readonly Standing[]>

/** The answer of the permission table. */
export const mayWithPhones = permissionsOf(phonePermissions)

/** Figures of the lock-out model. */
export const limits = {
  devices: 5,
  wrongPins: 5,
  pairingFailures: 5,
  pairingLasts: 10 * MINUTE,
  requestLasts: 5 * MINUTE,
  requestsPerHour: 5,
  mismatchesPerHour: 3,
  challengeLasts: 10 * MINUTE,
  requestsRemembered: 2 * HOUR,
  keptFor: 7 * DAY,
} as const

export function isOpenPairing(pairing: Pairing, now: Date): boolean {
  return pairing.status === 'open' && pairing.expiresAt > now
}

export function isPending(request: PhoneRequest, now: Date): boolean {
  return request.status === 'pending' && request.expiresAt > now
}

/** Whether an approval is still fresh enough to sign in with. */
export function isRecentAnswer(request: PhoneRequest, now: Date): boolean {
  return now.getTime() - (request.answeredAt ?? request.createdAt).getTime() < limits.requestLasts
}

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
