import type { DocumentType } from '../../../law/annex.ts'
import { defineStep, done } from '../../../platform/action.ts'
import type { Asked } from '../../actor.ts'
import { operatorOf } from '../../goods/rules/permissions.ts'
import { findValid, holdValid } from '../store.ts'

/** The mandate by which somebody acts for a holder now. */
export interface ActingBy {
  readonly id: string
  readonly maySign: boolean
}

interface Given {
  readonly holderId: string
  readonly type: DocumentType
  /** Whoever changes something by a mandate holds it, so that nobody ends it before the transaction has. */
  readonly isHeld?: boolean
}

/** The mandate by which the actor's operator acts for a holder now. */
export const findMandate = defineStep({
  name: 'find-mandate',
  citation: 'Default 43',
  run: async ({ transaction, actor, now }: Asked, { holderId, type, isHeld = true }: Given) => {
    const representativeId = operatorOf(actor)
    if (representativeId === undefined) return done<ActingBy | undefined>(undefined)
    const found = await (isHeld ? holdValid : findValid)(transaction, {
      holderId,
      representativeId,
      type,
      at: now,
    })
    return done<ActingBy | undefined>(found)
  },
})
