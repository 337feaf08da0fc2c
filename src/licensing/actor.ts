import type { ActionContext } from '../platform/action.ts'
import type { LicensingServices } from './workplace.ts'

/** Kinds of role in the system; a person acts in one at a time. */
export type RoleKind = 'holder' | 'authority-officer' | 'customs-officer' | 'system-administrator'

/** The role in which a person acts now, valid at this moment. */
export interface ActiveRole {
  readonly id: string
  readonly kind: RoleKind
  /** Whether this person may decide about colleagues who ask for the same organisation. */
  readonly isAdministrator: boolean
  /** Whether this officer may use the authority's electronic seal. */
  readonly mayUseSeal: boolean
  /** The organisation's name as shown to the person. */
  readonly organisation: string
  /** ISO 3166-1 alpha-2 of the organisation's Member State. */
  readonly memberState: string
  readonly operatorId?: string | undefined
  readonly authorityId?: string | undefined
  /** Code of the customs office where a customs officer works. */
  readonly customsOffice?: string | undefined
  /** Whether the authority is its Member State's central competent authority. */
  readonly isCentral: boolean
}

export interface Anonymous {
  readonly kind: 'anonymous'
  readonly reference: 'anonymous'
}

export interface TheClock {
  readonly kind: 'clock'
  readonly reference: 'clock'
}

/** A person signed in with two factors. */
export interface Person {
  readonly kind: 'person'
  /** `account:` and the subject that Login gave. */
  readonly reference: string
  readonly accountId: string
  readonly givenName: string
  readonly familyName: string
  readonly email: string
  readonly language: string
  /** When the person last proved two factors (auth_time). */
  readonly confirmedAt: Date
  /** The level that Login reported (acr). */
  readonly level: string
  readonly role: ActiveRole | undefined
}

export type Actor = Anonymous | TheClock | Person

export const anonymous: Anonymous = { kind: 'anonymous', reference: 'anonymous' }
export const theClock: TheClock = { kind: 'clock', reference: 'clock' }

/** In what capacity somebody asks; permission tables are written in these words. */
export type Standing = 'anonymous' | 'clock' | 'newcomer' | RoleKind

/** The capacity of an actor: a person without a valid role is a newcomer. */
export function standingOf(actor: Actor): Standing {
  return actor.kind === 'person' ? (actor.role?.kind ?? 'newcomer') : actor.kind
}

/** Everybody who is signed in, whatever the role. */
export const signedIn = [
  'newcomer',
  'holder',
  'authority-officer',
  'customs-officer',
  'system-administrator',
] as const satisfies readonly Standing[]

/** Everybody, strangers and the clock too. */
export const everybody = ['anonymous', 'clock', ...signedIn] as const satisfies readonly Standing[]

/** Whether an actor asks in one of the capacities of a row of a permission table. */
export function isAmong(permitted: readonly Standing[]): (actor: Actor) => boolean {
  return actor => permitted.includes(standingOf(actor))
}

/** The account of a person; strangers and the clock have none. */
export function accountOf(actor: Actor): string | undefined {
  return actor.kind === 'person' ? actor.accountId : undefined
}

/** What an action of Kulturport runs with. */
export type Asked = ActionContext<Actor, LicensingServices>
