import { DAY, HOUR, MINUTE } from '../../platform/durations.ts'
import { permissionsOf, type Standing, visitors } from '../actor.ts'

/** Who may ask what of registration. */
export const registrationPermissions = {
  'request-account': visitors,
  'register-account': ['clock'],
  'issue-link': ['clock'],
  'find-link': visitors,
  'renew-link': visitors,
  'activate-account': visitors,
  'request-another-mail': visitors,
  'repeat-activation': ['clock'],
  'tidy-registration': ['clock'],
} as const satisfies Record<string, readonly Standing[]>

/** The answer of the permission table. */
export const mayWithRegistration = permissionsOf(registrationPermissions)

/** Links for activation and for a new password live 90 minutes (D(a); spec 17, row 12). */
export const linkLifetime = 90 * MINUTE
export const linkMinutes = 90

/** What is asked for by mail lies closed in the queue, for that place alone. */
export const askedPlace: readonly string[] = ['job', 'asked-by-mail']

/** After a week an address that nobody confirmed is forgotten. */
export const unconfirmedLifetime = 7 * DAY

/** Mails that may be asked for to one address: one a minute, five an hour (L14). */
export const mailLimits = [
  { within: MINUTE, most: 1 },
  { within: HOUR, most: 5 },
] as const

/** Whether one more mail may be sent, given when earlier ones were asked for. */
export function mayMail(earlier: readonly Date[], now: Date): boolean {
  return mailLimits.every(
    ({ within, most }) => earlier.filter(at => now.getTime() - at.getTime() < within).length < most,
  )
}

/** What has become of a mailed link. */
export type LinkState = 'usable' | 'expired' | 'used' | 'unknown'

interface LinkFacts {
  readonly usedAt: Date | undefined
  readonly expiresAt: Date
}

export function linkState(link: LinkFacts | undefined, now: Date): LinkState {
  if (link === undefined) return 'unknown'
  if (link.usedAt !== undefined) return 'used'
  return link.expiresAt <= now ? 'expired' : 'usable'
}
