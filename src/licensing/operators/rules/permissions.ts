import { type Actor, isAmong, type Standing, signedIn } from '../../actor.ts'
import type { OperatorScope } from '../types.ts'
import { statusesOpenToApplicant } from './statuses.ts'

/** Who may do what with operators; which record is then a question of scope. */
export const operatorPermissions = {
  'search-operators': signedIn,
  'find-recent-search': signedIn,
  'fill-search-texts': ['clock'],
  'check-operator': signedIn,
  'correct-operator': signedIn,
  'get-operator': [...signedIn, 'clock'],
  'list-operators': ['authority-officer', 'system-administrator'],
  'decide-operator': ['authority-officer'],
  'change-operator-status': ['authority-officer'],
} as const satisfies Record<string, readonly Standing[]>

/** A name in the permission table of operators. */
export type OperatorAction = keyof typeof operatorPermissions

/** Whether an actor may do something with operators at all. */
export function mayWithOperators(name: OperatorAction): (actor: Actor) => boolean {
  return isAmong(operatorPermissions[name])
}

/** Which whole records an actor may see; a private person's only they and the central authority of the country. */
export function operatorScope(actor: Actor): OperatorScope {
  if (actor.kind === 'clock') return { kind: 'all' }
  if (actor.kind !== 'person') return { kind: 'none' }
  const { role, accountId } = actor
  if (role?.kind === 'authority-officer' && role.authorityId !== undefined) {
    const { authorityId, memberState, isCentral } = role
    return { kind: 'authority', authorityId, memberState, isCentral }
  }
  if (role?.kind === 'system-administrator') return { kind: 'displayed' }
  return { kind: 'own', accountId, operatorId: role?.operatorId, applied: statusesOpenToApplicant }
}
