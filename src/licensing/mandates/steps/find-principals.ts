import type { DocumentType } from '../../../law/annex.ts'
import { defineStep, done } from '../../../platform/action.ts'
import type { Asked } from '../../actor.ts'
import { operatorOf } from '../../goods/rules/permissions.ts'
import { listPrincipals } from '../store.ts'
import type { Principal } from '../types.ts'

/** For which holders the actor's operator acts now, in documents of a type. */
export const findPrincipals = defineStep({
  name: 'find-principals',
  citation: 'Default 43',
  run: async ({ transaction, actor, now }: Asked, { type }: { readonly type: DocumentType }) => {
    const representativeId = operatorOf(actor)
    if (representativeId === undefined) return done<readonly Principal[]>([])
    return done(await listPrincipals(transaction, { representativeId, type, at: now }))
  },
})
