import { maySee } from '../../../law/access.ts'
import type { Actor } from '../../actor.ts'
import { isHolder } from '../rules/permissions.ts'
import type { Document } from '../types.ts'

const DAY = 86_400_000

/** How long an invitation can be accepted: thirty days, in milliseconds. */
export const invitationLasts = 30 * DAY

/** Whether a document can be opened to a later holder: not before it is decided or registered (IR 19(4), Default 50). */
export function isShareable({
  type,
  status,
  subState,
}: Pick<Document, 'type' | 'status' | 'subState'>): boolean {
  return maySee('subsequent holder', { documentType: type, status, subState, hasBeenGivenAccess: true })
}

/** Whether an actor decides who has access to a document: its holder alone, no representative. */
export function mayShare(
  actor: Actor,
  document: Pick<Document, 'type' | 'status' | 'subState' | 'operatorId'>,
): boolean {
  return isHolder(actor, document) && isShareable(document)
}
