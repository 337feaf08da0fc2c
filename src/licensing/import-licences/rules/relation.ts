import type { AccessActor } from '../../../law/access.ts'
import type { Actor } from '../../actor.ts'
import { operatorOf } from '../../goods/rules/permissions.ts'
import type { CaseHead } from '../types.ts'

type Concerned = Pick<CaseHead, 'operatorId' | 'authorityId'>

/** In which relation an actor stands to a case by role alone: its holder, the authority that handles it, customs. */
export function relationTo(actor: Actor, { operatorId, authorityId }: Concerned): AccessActor {
  if (operatorOf(actor) === operatorId) return 'holder'
  const role = actor.kind === 'person' ? actor.role : undefined
  if (role?.kind === 'authority-officer' && role.authorityId === authorityId) return 'handling authority'
  return role?.kind === 'customs-officer' ? 'customs' : 'stranger'
}
