import { type Actor, type Standing, standingOf } from '../../actor.ts'
import type { Good } from '../types.ts'

const holders: readonly Standing[] = ['holder']
const readers: readonly Standing[] = ['holder', 'authority-officer', 'customs-officer']

/** Who may ask what of goods; a document's own action has decided before about the document. */
export const goodPermissions = {
  'start-good': holders,
  'copy-good': holders,
  'describe-good': holders,
  'measure-good': holders,
  'add-photograph': holders,
  'change-photograph': holders,
  'replace-photograph': holders,
  'move-photograph': holders,
  'remove-photograph': holders,
  'add-supporting-document': holders,
  'remove-supporting-document': holders,
  'freeze-good': holders,
  'prepare-photograph': holders,
  'prepare-evidence': holders,
  'get-storage': holders,
  'find-good': readers,
  'find-kept-files': ['clock'],
} as const satisfies Record<string, readonly Standing[]>

/** Whether an actor may do something with goods at all. */
export function mayKeepGoods(name: keyof typeof goodPermissions): (actor: Actor) => boolean {
  const permitted: readonly Standing[] = goodPermissions[name]
  return actor => permitted.includes(standingOf(actor))
}

/** The operator for which an actor keeps goods. */
export function operatorOf(actor: Actor): string | undefined {
  return actor.kind === 'person' && actor.role?.kind === 'holder' ? actor.role.operatorId : undefined
}

/** A good is changed by its own operator, until its document has been signed. */
export function mayChangeGood(actor: Actor, good: Good): boolean {
  return !good.isFrozen && good.operatorId === operatorOf(actor)
}

/** A good is seen by its own operator, and by officers once its document has been signed (IR 19). */
export function maySeeGood(actor: Actor, good: Good): boolean {
  const operatorId = operatorOf(actor)
  return operatorId === undefined ? good.isFrozen : good.operatorId === operatorId
}
