import { defineStep, done, refused } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { findCase, holdCase } from '../../store/cases.ts'
import { findOpinion } from '../../store/opinions.ts'
import type { CaseHead } from '../../types.ts'
import { sideOf, standingOf } from '../rules/standing.ts'
import type { Opinion, OpinionStanding, Side } from '../types.ts'

interface Wanted {
  readonly opinionId: string
  /** Held until the transaction ends, so that nobody else moves the case or the opinion. */
  readonly isHeld?: boolean
}

/** An opinion with the head of its case, for one of its two sides. */
export interface LoadedOpinion {
  readonly opinion: Opinion
  readonly found: CaseHead
  readonly side: Side
  readonly standing: OpinionStanding
}

/** An opinion for the authority that asked, or for whoever was asked; taken back, it is there for the authority alone. Code: not-found. */
export const loadOpinion = defineStep({
  name: 'load-opinion',
  citation: 'Default 57',
  run: async ({ transaction, actor }: Asked, { opinionId, isHeld = false }: Wanted) => {
    const first = await findOpinion(transaction, opinionId)
    if (first === undefined) return refused({ code: 'not-found' })
    const found = await (isHeld ? holdCase : findCase)(transaction, first.documentId)
    const opinion = isHeld ? await findOpinion(transaction, opinionId) : first
    const side = found && opinion && sideOf(actor, opinion, found)
    if (found === undefined || opinion === undefined || side === undefined)
      return refused({ code: 'not-found' })
    if (side === 'asked' && opinion.takenBackAt !== undefined) return refused({ code: 'not-found' })
    return done<LoadedOpinion>({ opinion, found, side, standing: standingOf(opinion, found) })
  },
})
