import { type Actor, isAmong, type Standing, signedIn } from '../../actor.ts'

/** Who may ask what of goods; all else of a good is asked of its document. */
export const goodPermissions = {
  'prepare-photograph': ['holder'],
  // Whoever was asked for an opinion attaches files to it, with any role or none.
  'prepare-evidence': signedIn,
} as const satisfies Record<string, readonly Standing[]>

/** Whether an actor may do something with goods. */
export function mayKeepGoods(name: keyof typeof goodPermissions): (actor: Actor) => boolean {
  return isAmong(goodPermissions[name])
}

/** The operator for which an actor keeps goods. */
export function operatorOf(actor: Actor): string | undefined {
  return actor.kind === 'person' && actor.role?.kind === 'holder' ? actor.role.operatorId : undefined
}
