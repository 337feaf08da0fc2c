import { type ActiveRole, type Actor, type Standing, standingOf } from '../actor.ts'
import { isOpenOn } from '../operators/rules.ts'
import type { RoleRow } from './store/roles-of.ts'
import type { RoleOfPerson, RoleStatus, RoleStep } from './types.ts'

const persons = [
  'newcomer',
  'holder',
  'authority-officer',
  'customs-officer',
  'system-administrator',
] as const satisfies readonly Standing[]

const deciders = [
  'holder',
  'authority-officer',
  'system-administrator',
] as const satisfies readonly Standing[]

/** Who may do what with roles; about whom is then a question of responsibility. */
export const rolePermissions = {
  'remember-person': ['clock'],
  'find-roles-of': [...persons, 'clock'],
  'choose-active-role': persons,
  'request-roles': persons,
  'apply-with-operator': persons,
  'correct-application': persons,
  'withdraw-request': persons,
  'request-authority-role': persons,
  'list-requests': ['authority-officer', 'system-administrator'],
  'get-request': deciders,
  'approve-request': deciders,
  'reject-request': deciders,
  'list-users': deciders,
  'change-user-role': deciders,
  'grant-right': deciders,
  'find-letter': ['clock'],
  'seed-role': ['clock'],
} as const satisfies Record<string, readonly Standing[]>

/** A name in the permission table of roles. */
export type RoleAction = keyof typeof rolePermissions

/** Whether an actor may do something with roles at all. */
export function mayWithRoles(name: RoleAction): (actor: Actor) => boolean {
  const permitted: readonly Standing[] = rolePermissions[name]
  return actor => permitted.includes(standingOf(actor))
}

/** What becomes of a role; a step that is not listed is refused. */
export const roleTransitions: Readonly<Record<RoleStatus, Readonly<Partial<Record<RoleStep, RoleStatus>>>>> =
  {
    requested: { approve: 'valid', reject: 'rejected', end: 'ended' },
    valid: { suspend: 'suspended', end: 'ended' },
    suspended: { restore: 'valid', end: 'ended' },
    rejected: {},
    ended: {},
  }

/** The status after a step, or nothing when the step is not open. */
export function roleAfter(status: RoleStatus, step: RoleStep): RoleStatus | undefined {
  return roleTransitions[status][step]
}

/** A stored role as its person sees it on a day. */
export function toRoleOfPerson(row: RoleRow, today: string): RoleOfPerson {
  const { id, kind, status, organisation, memberState, requestedAt, isAdministrator } = row
  return {
    ...{ id, kind, status, organisation, memberState, requestedAt, isAdministrator },
    operatorId: row.operatorId ?? undefined,
    decidedAt: row.decidedAt ?? undefined,
    reason: row.reason ?? undefined,
    active: status === 'valid' && hasOpenOrganisation(row, today) ? toActiveRole(row) : undefined,
  }
}

function hasOpenOrganisation(row: RoleRow, today: string): boolean {
  if (row.activityStatus === null) return row.operatorId === null
  const { validFrom, validTo } = row
  return isOpenOn(
    { status: row.activityStatus, validFrom: validFrom ?? undefined, validTo: validTo ?? undefined },
    today,
  )
}

function toActiveRole(row: RoleRow): ActiveRole {
  const { id, kind, isAdministrator, mayUseSeal, organisation, memberState } = row
  return {
    ...{ id, kind, isAdministrator, mayUseSeal, organisation, memberState },
    operatorId: row.operatorId ?? undefined,
    authorityId: row.authorityId ?? undefined,
    customsOffice: row.customsOffice ?? undefined,
    isCentral: row.level === 'central',
  }
}
