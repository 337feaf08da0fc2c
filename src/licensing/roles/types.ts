import type { ActiveRole, RoleKind } from '../actor.ts'

/** Where a person's role stands. */
export type RoleStatus = 'requested' | 'valid' | 'rejected' | 'suspended' | 'ended'

/** What may happen to a role. */
export type RoleStep = 'approve' | 'reject' | 'suspend' | 'restore' | 'end'

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
  /** Why it was rejected, suspended or ended. */
  readonly reason?: string | undefined
  readonly isAdministrator: boolean
  /** The role to act in, when the role and its organisation are valid today. */
  readonly active: ActiveRole | undefined
}
