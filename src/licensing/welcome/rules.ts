import { isAmong, type Standing, signedIn } from '../actor.ts'
import type { RoleOfPerson } from '../roles/types.ts'

/** Who may ask what for a home page; the rest of it, each feature answers by its own table. */
export const welcomePermissions = {
  'find-last-sign-in': signedIn,
} as const satisfies Record<string, readonly Standing[]>

/** Whether an actor may ask when they were here last. */
export const mayAskLastSignIn = isAmong(welcomePermissions['find-last-sign-in'])

/** Where a person without an active role goes: to choose one, to change to a valid one, or to see what is decided. */
export function wayOfNewcomer(roles: readonly RoleOfPerson[]): 'choose' | 'change' | 'waiting' | 'refused' {
  if (roles.length === 0) return 'choose'
  if (roles.some(role => role.active !== undefined)) return 'change'
  return roles.some(role => role.status === 'requested') ? 'waiting' : 'refused'
}
