import type { DocumentType } from '../../../law/annex.ts'
import { defineStep, done } from '../../../platform/action.ts'
import type { Asked } from '../../actor.ts'
import { operatorOf } from '../../goods/rules/permissions.ts'
import { holdValid } from '../store.ts'

/** The mandate by which somebody acts for a holder now. */
export interface ActingBy {
  readonly id: string
  readonly maySign: boolean
}

interface Given {
  readonly holderId: string
  readonly type: DocumentType
}

/** The mandate by which the actor's operator acts for a holder now; nobody can end it before the transaction has. */
export const findMandate = defineStep({
  name: 'find-mandate',
  citation: 'Default 43',
  run: async ({ transaction, actor, now }: Asked, { holderId, type }: Given) => {
    const representativeId = operatorOf(actor)
    if (representativeId === undefined) return done<ActingBy | undefined>(undefined)
    const found = await holdValid(transaction, { holderId, representativeId, type, at: now })
    return done<ActingBy | undefined>(found)
  },
})
