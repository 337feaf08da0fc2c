import type { Queryable } from '../../../platform/database/connect.ts'
import type { RoleScope, UserRole } from '../types.ts'
import { lockOrganisation } from './organisation.ts'
import { userRoles } from './role-scope.ts'

/** Requests that wait for a decision in a scope, the oldest first. */
export function listRequested(db: Queryable, scope: RoleScope): Promise<readonly UserRole[]> {
  return userRoles(db, scope)
    .where('user_role.status', '=', 'requested')
    .orderBy('user_role.requested_at')
    .orderBy('user_role.id')
    .limit(200)
    .execute()
}

/** Everybody who belongs to an organisation or asks to. */
export function listMembers(db: Queryable, scope: RoleScope): Promise<readonly UserRole[]> {
  return userRoles(db, scope)
    .where('user_role.status', 'in', ['requested', 'valid', 'suspended'])
    .orderBy('person.family_name')
    .orderBy('person.given_name')
    .orderBy('user_role.id')
    .limit(500)
    .execute()
}

interface WantedRole {
  readonly id: string
  readonly scope: RoleScope
}

/** One role in a scope. */
export function findUserRole(db: Queryable, { id, scope }: WantedRole): Promise<UserRole | undefined> {
  return userRoles(db, scope).where('user_role.id', '=', id).executeTakeFirst()
}

/**
 * One role in a scope, to be changed: the organisation first, so that its roles change one after another and nobody
 * waits crosswise.
 */
export async function lockUserRole(db: Queryable, { id, scope }: WantedRole): Promise<UserRole | undefined> {
  const known = await findUserRole(db, { id, scope })
  if (known === undefined) return undefined
  await lockOrganisation(db, known)
  return userRoles(db, scope).where('user_role.id', '=', id).forUpdate('user_role').executeTakeFirst()
}
