import type { ActiveRole, RoleKind } from '../actor.ts'
import type { ActivityStatus } from '../operators/types.ts'

/** Where a person's role stands. */
export type RoleStatus = 'requested' | 'valid' | 'rejected' | 'suspended' | 'ended'

/** What may happen to a role. */
export type RoleStep = 'approve' | 'reject' | 'suspend' | 'restore' | 'end'

/** What a person is told of their role by mail. */
export const roleLetterEvents = [
  ...['approved', 'rejected', 'suspended', 'restored', 'ended'],
  ...['correction-asked', 'operator-suspended', 'operator-restored', 'operator-deleted'],
] as const

/** Something that a person is told of their role by mail. */
export type RoleLetterEvent = (typeof roleLetterEvents)[number]

/** Who decides about requests for a role. */
export const deciderKinds = [
  'holder',
  'authority-officer',
  'system-administrator',
] as const satisfies readonly RoleKind[]

/** The kind of role in which somebody decides about requests. */
export type DeciderKind = (typeof deciderKinds)[number]

/** One of a person's roles, as that person sees it. */
export interface RoleOfPerson {
  readonly id: string
  readonly kind: RoleKind
  readonly status: RoleStatus
  /** The organisation's name; empty for the system's own administration. */
  readonly organisation: string
  /** ISO 3166-1 alpha-2. */
  readonly memberState: string
  readonly operatorId?: string | undefined
  readonly requestedAt: Date
  readonly decidedAt?: Date | undefined
  /** Why it was rejected, suspended or ended, or its operator was; or what is to be corrected. */
  readonly reason?: string | undefined
  readonly isAdministrator: boolean
  /** Whether this person registered the operator and may still correct it. */
  readonly mayBeCorrected: boolean
  /** Whether this person may open the operator's record in this role. */
  readonly mayBeSeen: boolean
  /** The first day of an approved organisation that is still to come; ISO date. */
  readonly opensOn?: string | undefined
  /** The role to act in, when the role and its organisation are valid today. */
  readonly active: ActiveRole | undefined
}

/** About whose roles somebody may decide. */
export type RoleScope =
  | { readonly kind: 'none' }
  | { readonly kind: 'system' }
  | { readonly kind: 'own'; readonly accountId: string }
  | { readonly kind: 'operator'; readonly operatorId: string }
  | { readonly kind: 'colleagues'; readonly authorityId: string }
  | {
      readonly kind: 'authority'
      readonly authorityId: string
      readonly memberState: string
      readonly isCentral: boolean
      readonly isAdministrator: boolean
    }

/** A role as those see it who decide about it. */
export interface UserRole {
  readonly id: string
  readonly kind: RoleKind
  readonly status: RoleStatus
  readonly accountId: string
  readonly givenName: string
  readonly familyName: string
  readonly email: string
  readonly organisation: string
  /** ISO 3166-1 alpha-2 of the organisation's Member State; empty for the system's own administration. */
  readonly memberState: string
  readonly operatorId: string | null
  readonly authorityId: string | null
  readonly customsOffice: string | null
  /** Whether the operator has yet to be validated. */
  readonly isNewOperator: boolean
  /** Which version of the operator's details is seen, to decide about that one. */
  readonly revision: number | null
  /** Whether the applicant registered the new operator and can still correct it. */
  readonly mayBeCorrected: boolean
  /** What the authority has asked to be corrected. */
  readonly correction: string | null
  readonly operatorStatus: ActivityStatus | null
  readonly operatorValidTo: string | null
  readonly isAdministrator: boolean
  readonly mayUseSeal: boolean
  /** What the applicant added. */
  readonly information: string | null
  readonly reason: string | null
  readonly requestedAt: Date
}
