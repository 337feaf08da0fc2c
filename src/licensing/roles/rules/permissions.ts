import { type Actor, isAmong, type Standing, signedIn } from '../../actor.ts'
import { deciderKinds, type RoleScope } from '../types.ts'

/** Who may do what with roles; about whom is then a question of responsibility. */
export const rolePermissions = {
  'remember-person': ['clock'],
  'appoint-first-administrator': ['clock'],
  'find-roles-of': [...signedIn, 'clock'],
  'request-roles': signedIn,
  'apply-with-operator': signedIn,
  'request-authority-role': signedIn,
  'withdraw-request': signedIn,
  'list-requests': ['authority-officer', 'system-administrator'],
  'get-user-role': deciderKinds,
  'approve-request': deciderKinds,
  'reject-request': deciderKinds,
  'return-request': ['authority-officer'],
  'close-requests': ['clock'],
  'tell-of-correction': ['clock'],
  'tell-members': ['clock'],
  'list-users': deciderKinds,
  'change-user-role': deciderKinds,
  'grant-right': deciderKinds,
  'find-person': ['clock'],
  'find-role-letter': ['clock'],
} as const satisfies Record<string, readonly Standing[]>

/** A name in the permission table of roles. */
export type RoleAction = keyof typeof rolePermissions

/** Whether an actor may do something with roles at all. */
export function mayWithRoles(name: RoleAction): (actor: Actor) => boolean {
  return isAmong(rolePermissions[name])
}

/** About whose roles an actor may decide: colleagues' as administrator, applicants' as the responsible authority. */
export function decisionScope(actor: Actor): RoleScope {
  const role = actor.kind === 'person' ? actor.role : undefined
  if (role?.kind === 'system-administrator') return { kind: 'system' }
  if (role?.kind === 'holder' && role.isAdministrator && role.operatorId !== undefined) {
    return { kind: 'operator', operatorId: role.operatorId }
  }
  if (role?.kind === 'authority-officer' && role.authorityId !== undefined) {
    const { authorityId, memberState, isCentral, isAdministrator } = role
    return { kind: 'authority', authorityId, memberState, isCentral, isAdministrator }
  }
  return { kind: 'none' }
}

/** Everybody in the actor's own organisation, whether or not the actor decides about them. */
export function organisationScope(actor: Actor): RoleScope {
  const role = actor.kind === 'person' ? actor.role : undefined
  if (role?.operatorId !== undefined) return { kind: 'operator', operatorId: role.operatorId }
  if (role?.authorityId !== undefined) return { kind: 'colleagues', authorityId: role.authorityId }
  return role?.kind === 'system-administrator' ? { kind: 'system' } : { kind: 'none' }
}

/**
 * Whether a role belongs to the organisation that the actor acts for. There somebody has to stay administrator; the
 * authority may withdraw that right from whoever has it.
 */
export function isOfOwnOrganisation(
  actor: Actor,
  role: { readonly kind: string; readonly operatorId: string | null; readonly authorityId: string | null },
): boolean {
  const scope = organisationScope(actor)
  if (scope.kind === 'operator') return role.operatorId === scope.operatorId
  if (scope.kind === 'colleagues') return role.authorityId === scope.authorityId
  return scope.kind === 'system' && role.kind === 'system-administrator'
}

/** Whether an actor decides about the members of the own organisation. */
export function isAdministrator(actor: Actor): boolean {
  const role = actor.kind === 'person' ? actor.role : undefined
  return role !== undefined && (role.isAdministrator || role.kind === 'system-administrator')
}
