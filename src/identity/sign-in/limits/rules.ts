import { HOUR, MINUTE, SECOND } from '../../../platform/durations.ts'
import { permissionsOf, type Standing } from '../../actor.ts'

/** Who may ask what of the limits of a network. */
export const limitPermissions = {
  'count-network-try': ['secret-check'],
  'forgive-network-try': ['secret-check'],
  'tidy-limits': ['clock'],
} as const satisfies Record<string, readonly Standing[]>

/** The answer of the permission table. */
export const mayWithLimits = permissionsOf(limitPermissions)

/** Failures and requests of one network: an IPv4 address, or the /64 of an IPv6 one. Times in milliseconds. */
export interface NetworkLimits {
  /** Wrong answers of every kind (L13): from `slow` on a pause after each, at `most` none is looked at any more. */
  readonly failures: {
    readonly within: number
    readonly slow: number
    readonly pause: number
    readonly most: number
  }
  /** Registrations, resets and other mails asked for (L14). */
  readonly requests: { readonly within: number; readonly most: number }
}

const limits: NetworkLimits = {
  failures: { within: 15 * MINUTE, slow: 30, pause: 5 * SECOND, most: 100 },
  requests: { within: HOUR, most: 10 },
}

/** In an evaluation all people, and all tests, come from one address. */
const EVALUATION_FACTOR = 100

export function networkLimits(mode: 'evaluation' | 'production'): NetworkLimits {
  const factor = mode === 'evaluation' ? EVALUATION_FACTOR : 1
  const { failures, requests } = limits
  return {
    failures: { ...failures, slow: failures.slow * factor, most: failures.most * factor },
    requests: { ...requests, most: requests.most * factor },
  }
}

/** How long an event can still count: a refusal lasts as long again as the time in which failures add up. */
export const longestMemory = HOUR

/** What is known of a network's failures: the newest one, and the ones at which it grows slow and is refused. */
export interface RecentFailures {
  readonly newest: Date | undefined
  readonly slow: Date | undefined
  readonly most: Date | undefined
}

/** Why a network has to wait, and until when. */
export interface NetworkWait {
  readonly code: 'network-slow' | 'network-refused'
  readonly until: Date
}

export function networkWait(
  recent: RecentFailures,
  { within, pause }: NetworkLimits['failures'],
  now: Date,
): NetworkWait | undefined {
  const { newest, slow, most } = recent
  if (newest === undefined) return undefined
  const refusedUntil = newest.getTime() + within
  if (most !== undefined && newest.getTime() - most.getTime() < within && now.getTime() < refusedUntil)
    return { code: 'network-refused', until: new Date(refusedUntil) }
  const slowUntil = newest.getTime() + pause
  if (slow !== undefined && now.getTime() - slow.getTime() < within && now.getTime() < slowUntil)
    return { code: 'network-slow', until: new Date(slowUntil) }
  return undefined
}
