import { type Actor, standingOf } from '../../actor.ts'
import type { Document } from '../types.ts'
import { isDraft } from './permissions.ts'
import { placeOf } from './place-of.ts'

type InQuestion = Pick<Document, 'type' | 'status' | 'number' | 'content'>

/** Which boxes of a signed statement an officer of the country of import fills in. Source: IR Annex I I.4 and I.9. */
export function fillableBoxes(actor: Actor, statement: InQuestion) {
  const isHere =
    !isDraft(statement) && actor.kind === 'person' && actor.role?.memberState === placeOf(statement)
  const standing = standingOf(actor)
  const isAtFair = statement.content.isCommercialArtFair === true && statement.status === 'VALID'
  return {
    nationalReference: isHere && standing === 'authority-officer',
    admittedUntil: isHere && standing === 'customs-officer' && isAtFair,
  }
}
