import { type Actor, accountOf } from '../../actor.ts'
import { authorityOf } from '../rules/permissions.ts'

/** Whose views an officer has. */
export function viewOwner(actor: Actor) {
  return { account: accountOf(actor) ?? '', authorityId: authorityOf(actor) ?? '' }
}
