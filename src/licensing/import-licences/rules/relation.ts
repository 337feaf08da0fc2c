import { type AccessActor, maySee } from '../../../law/access.ts'
import type { Actor } from '../../actor.ts'
import { operatorOf } from '../../goods/rules/permissions.ts'
import type { CaseHead } from '../types.ts'

type Concerned = Pick<CaseHead, 'operatorId' | 'authorityId'>

/** In which relation an actor acts in a case: its holder, the authority that handles it, customs of a decided one. */
export function relationTo(actor: Actor, { operatorId, authorityId }: Concerned): AccessActor {
  if (operatorOf(actor) === operatorId) return 'holder'
  const role = actor.kind === 'person' ? actor.role : undefined
  if (role?.kind === 'authority-officer' && role.authorityId === authorityId) return 'handling authority'
  return role?.kind === 'customs-officer' ? 'customs' : 'stranger'
}

/** Whether a case is there for an actor at all; the clock comes to all of them. Source: IR 19. */
export function isReachable(actor: Actor, found: CaseHead): boolean {
  if (actor.kind === 'clock') return true
  const { type, status, subState } = found
  return maySee(relationTo(actor, found), { documentType: type, status, subState })
}
