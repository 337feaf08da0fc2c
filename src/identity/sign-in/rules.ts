import { DAY, HOUR, MINUTE, SECOND } from '../../platform/durations.ts'
import { type Actor, holders, permissionsOf, type Standing, visitors } from '../actor.ts'
import type { Attempt, ProvingAttempt } from './types.ts'

/** Who may ask what of signing in; which sign-in or session it is about, its secret says. */
export const signInPermissions = {
  'find-visit': visitors,
  'keep-session-alive': holders,
  'start-attempt': visitors,
  'find-attempt': visitors,
  'leave-attempt': visitors,
  'count-password-try': ['secret-check'],
  'refuse-password': ['secret-check'],
  'abandon-password-check': ['secret-check'],
  'accept-password': ['secret-check'],
  'count-factors-of-attempt': visitors,
  'start-confirmation': holders,
  'trust-browser': visitors,
  'keep-continuation': holders,
  'list-own-sessions': holders,
  'end-own-session': ['two-factors'],
  'end-other-sessions': ['two-factors'],
  'list-trusted-browsers': holders,
  'remove-trusted-browser': ['two-factors'],
  'sign-out': holders,
  'end-stale-sessions': ['clock'],
  'tidy-sign-in': ['clock'],
} as const satisfies Record<string, readonly Standing[]>

/** The answer of the permission table. */
export const mayWithSignIn = permissionsOf(signInPermissions)

/** Spec 11.6, line 69. */
export const sessionLimits = { inactivity: HOUR, absolute: 12 * HOUR } as const
export const attemptLifetime = 10 * MINUTE
/** How long a browser is trusted after a sign-in with two factors (spec 17, row 27). */
export const trustLifetime = 30 * DAY
/** How long a proof of factors counts as fresh for sensitive acts, in seconds (spec 17, row 4). */
export const freshSeconds = 600

interface SessionTimes {
  readonly createdAt: Date
  readonly lastSeenAt: Date
}

/** Whether a session that nobody ended still counts. */
export function isSessionLive(session: SessionTimes, now: Date): boolean {
  const idle = now.getTime() - session.lastSeenAt.getTime()
  const age = now.getTime() - session.createdAt.getTime()
  return idle < sessionLimits.inactivity && age < sessionLimits.absolute
}

/** Whether factors were proved at most `seconds` ago. */
export function isFresh(confirmedAt: Date, now: Date, seconds: number = freshSeconds): boolean {
  return now.getTime() - confirmedAt.getTime() <= seconds * SECOND
}

/** Whether an attempt lacks the second factor alone: its password was right, or it confirms the session of whoever asks. */
export function isProving(attempt: Attempt, actor: Actor): attempt is ProvingAttempt {
  if (attempt.accountId === undefined) return false
  if (attempt.purpose !== 'confirm') return attempt.passwordAt !== undefined
  return actor.kind === 'account-holder' && actor.sessionId === attempt.sessionId
}

const FAILURES_BEFORE_WAIT = 5
const FIRST_WAIT = 30 * SECOND

/** How long to wait after this many failures in a row, in milliseconds (L1, L2, L7: 30 s, doubling to 1 h). */
export function waitAfter(failures: number): number {
  if (failures < FAILURES_BEFORE_WAIT) return 0
  return Math.min(FIRST_WAIT * 2 ** (failures - FAILURES_BEFORE_WAIT), HOUR)
}

/** Failures of re-authentication that end the session (L12). */
export const failuresOfConfirmation = 5

/** The owner is told of failures at these counts. */
export function isTellingOwner(failures: number): boolean {
  return failures === FAILURES_BEFORE_WAIT || (failures > FAILURES_BEFORE_WAIT && failures % 10 === 0)
}

/** Seconds left of a wait, at least 1; 0 when there is none. */
export function secondsLeft(waitUntil: Date | null | undefined, now: Date): number {
  if (!waitUntil || waitUntil <= now) return 0
  return Math.ceil((waitUntil.getTime() - now.getTime()) / SECOND)
}

const MOST_SAID_IN_SECONDS = 120

/** A wait as people are told it: in seconds, or above two minutes in minutes, which are 0 before. */
export function waitValues(seconds: number): { readonly seconds: number; readonly minutes: number } {
  return { seconds, minutes: seconds > MOST_SAID_IN_SECONDS ? Math.ceil(seconds / 60) : 0 }
}
