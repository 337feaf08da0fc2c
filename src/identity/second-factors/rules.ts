import { DAY } from '../../platform/durations.ts'
import { holders, permissionsOf, type Standing, visitors } from '../actor.ts'
import type { Reminder } from './types.ts'

/** Who may ask what of second factors. */
export const factorPermissions = {
  'count-own-factors': holders,
  'list-authenticator-codes': holders,
  'name-authenticator-code': holders,
  'add-authenticator-code': holders,
  'remove-authenticator-code': ['two-factors'],
  'prove-authenticator-code': visitors,
  'summarise-recovery-codes': holders,
  'confirm-recovery-codes': ['two-factors'],
  'prove-recovery-code': visitors,
  'find-reminder': ['two-factors'],
  'postpone-completion': ['two-factors'],
  'tidy-phone-app': ['clock'],
} as const satisfies Record<string, readonly Standing[]>

/** The answer of the permission table. */
export const mayWithFactors = permissionsOf(factorPermissions)

/** Ways to prove a second factor, in the order in which they are offered. */
export const factorKinds = ['phone-app', 'authenticator-code', 'recovery-code'] as const

export type FactorKind = (typeof factorKinds)[number]

/** A kind of second factor: where it is asked for at sign-in and where it is added. */
export interface SecondFactor {
  readonly kind: FactorKind
  readonly start: string
  readonly enrol: string
  readonly manage: string
}

export const secondFactors: Readonly<Record<FactorKind, SecondFactor>> = {
  'phone-app': {
    kind: 'phone-app',
    start: '/sign-in/phone-app',
    enrol: '/account/mobile-devices/new',
    manage: '/account/mobile-devices',
  },
  'authenticator-code': {
    kind: 'authenticator-code',
    start: '/sign-in/authenticator-code',
    enrol: '/account/authenticator-codes/new',
    manage: '/account/authenticator-codes',
  },
  'recovery-code': {
    kind: 'recovery-code',
    start: '/sign-in/recovery-code',
    enrol: '/account/recovery-codes/new',
    manage: '/account/recovery-codes',
  },
}

/** How many usable factors of each kind an account has; recovery codes count when they were confirmed. */
export interface FactorCounts {
  readonly phoneDevices: number
  readonly authenticatorCodes: number
  readonly recoveryCodes: number
  /** All that were ever added, also those blocked, removed or used since. */
  readonly everAdded: number
}

/** The kinds an account can use now, first the one to be offered first. */
export function usableKinds(counts: FactorCounts): readonly FactorKind[] {
  const numbers = [counts.phoneDevices, counts.authenticatorCodes, counts.recoveryCodes]
  return factorKinds.filter((_, index) => (numbers[index] ?? 0) > 0)
}

/** Whether sign-in asks for a second factor: once one was added, its loss or block never opens the account. */
export function needsSecondFactor(counts: FactorCounts): boolean {
  return counts.everAdded > 0
}

/** Whether there is a second factor beside recovery codes, which alone do not make one. */
export function hasSecondFactor(counts: FactorCounts): boolean {
  return counts.phoneDevices + counts.authenticatorCodes > 0
}

/** Complete: a second, different factor or confirmed recovery codes beside the first; two phones differ too. */
export function isComplete(counts: FactorCounts): boolean {
  if (!hasSecondFactor(counts)) return false
  return usableKinds(counts).length > 1 || counts.phoneDevices > 1
}

/** How often the step to a complete account may be postponed (spec 8.1.5). */
const mostPostponements = 3

export const noReminder: Reminder = { signIns: 0, postponed: 0 }

/** The guide signs in to ask for a role, to look whether it is given, and to work: so far nothing gets in the way. */
export const undisturbedSignIns = 4

/** Whether a sign-in is interrupted by the reminder. */
export function isReminding({ signIns }: Reminder): boolean {
  return signIns > undisturbedSignIns
}

export function postponementsLeft({ postponed }: Reminder): number {
  return Math.max(0, mostPostponements - postponed)
}

/** Why a factor may not be removed, given what would remain; undefined when it may be. */
export function removalRefusal(before: FactorCounts, after: FactorCounts): string | undefined {
  if (!hasSecondFactor(after)) return 'last-second-factor'
  if (isComplete(before) && !isComplete(after)) return 'would-be-incomplete'
  return undefined
}

interface Enrolling {
  readonly level: string
}

/** Adding a factor needs the account's highest level: `basic` only before the first factor. */
export function mayEnrol(actor: Enrolling, counts: FactorCounts): boolean {
  return actor.level !== 'basic' || !needsSecondFactor(counts)
}

/** Spec 17, row 34: a warning at three codes left. */
export function isRunningLow(codesLeft: number): boolean {
  return codesLeft <= 3
}

/** The name for a new app: as wished, with a number behind where one of that name is or was there. */
export function freeName(wished: string, taken: readonly string[]): string {
  const isTaken = (name: string) => taken.some(one => one.toLowerCase() === name.toLowerCase())
  let name = wished
  for (let number = 2; isTaken(name); number += 1) name = `${wished} ${number}`
  return name
}

/** Spec 17, row 3. */
export const mostAuthenticatorCodes = 3

/** How long pairings of phones and questions to them are kept. */
export const phoneTracesKeptFor = 7 * DAY
