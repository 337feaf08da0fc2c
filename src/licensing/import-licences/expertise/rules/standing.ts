import type { Actor } from '../../../actor.ts'
import { authorityOf } from '../../rules/permissions.ts'
import { waitsFor } from '../../rules/projection.ts'
import type { CaseStanding, Opinion, OpinionStanding, OpinionThread, Side } from '../types.ts'

type Concerned = Pick<Opinion, 'asked' | 'authorityId' | 'askedAuthorityId' | 'askedOffice' | 'accountId'>

/** On which side of an opinion an actor stands: the authority that asked and handles the case, or whoever was asked. */
export function sideOf(actor: Actor, opinion: Concerned, found: CaseStanding): Side | undefined {
  if (actor.kind !== 'person') return undefined
  if (isAsked(actor, opinion)) return 'asked'
  const { authorityId } = opinion
  return authorityOf(actor) === authorityId && found.authorityId === authorityId ? 'authority' : undefined
}

function isAsked(actor: Actor, { asked, accountId, askedAuthorityId, askedOffice }: Concerned): boolean {
  if (actor.kind !== 'person') return false
  switch (asked) {
    case 'expert':
      return accountId === actor.accountId
    case 'authority':
      return authorityOf(actor) === askedAuthorityId
    case 'customs':
      return actor.role?.kind === 'customs-officer' && actor.role.customsOffice === askedOffice
  }
}

/** Whether the authority that asked can still use an opinion: the case is open, and its own (Default 57). */
export function isUsable({ authorityId }: Pick<Opinion, 'authorityId'>, found: CaseStanding): boolean {
  return waitsFor(found) !== undefined && found.authorityId === authorityId
}

type Ends = Pick<Opinion, 'asked' | 'authorityId' | 'acceptedAt' | 'givenAt' | 'declinedAt' | 'takenBackAt'>

/** Where an opinion stands. */
export function standingOf(opinion: Ends, found: CaseStanding): OpinionStanding {
  if (opinion.takenBackAt !== undefined) return 'taken back'
  if (opinion.givenAt !== undefined) return 'given'
  if (opinion.declinedAt !== undefined) return 'declined'
  if (!isUsable(opinion, found)) return 'ended'
  return opinion.asked === 'expert' && opinion.acceptedAt === undefined ? 'invited' : 'open'
}

/** Whether an opinion is still to be given. */
export function isAwaited(standing: OpinionStanding): boolean {
  return standing === 'invited' || standing === 'open'
}

/**
 * What is left of an opinion for whoever was asked: everything while the case is open; what they wrote, once it is decided,
 * withdrawn or forwarded; nothing when it was taken back.
 */
export function leftForAsked(opinion: OpinionThread, found: CaseStanding): OpinionThread | undefined {
  if (opinion.takenBackAt !== undefined) return undefined
  if (isUsable(opinion, found)) return opinion
  return {
    ...opinion,
    question: '',
    shown: { boxes: [], content: {}, goods: [] },
    messages: opinion.messages.filter(({ side }) => side === 'asked'),
  }
}
