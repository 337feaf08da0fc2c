import { type AccessActor, maySee } from '../../../law/access.ts'
import { defineStep, done, refused } from '../../../platform/action.ts'
import type { Asked } from '../../actor.ts'
import { findMandate } from '../../mandates/steps/find-mandate.ts'
import { relationTo } from '../rules/relation.ts'
import type { CaseHead } from '../types.ts'

interface Wanted {
  readonly head: CaseHead | undefined
  /** Whoever changes something holds the mandate by which it is done. */
  readonly isHeld?: boolean
}

/**
 * In which relation an actor acts in a case that is there for them: as its holder, by a mandate of the holder (Default 43),
 * for the authority that handles it, as customs of a decided one; the clock acts for that authority. Code: not-found.
 */
export const reachCase = defineStep({
  name: 'reach-case',
  citation: 'IR 19',
  run: async (context: Asked, { head, isHeld = false }: Wanted) => {
    if (head === undefined) return refused({ code: 'not-found' })
    if (context.actor.kind === 'clock') return done<AccessActor>('handling authority')
    const known = relationTo(context.actor, head)
    const relation =
      known === 'stranger' && (await isMandated(context, head, isHeld)) ? 'representative' : known
    const { type, status, subState } = head
    const isSeen = maySee(relation, { documentType: type, status, subState })
    return isSeen ? done<AccessActor>(relation) : refused({ code: 'not-found' })
  },
})

async function isMandated(context: Asked, { operatorId: holderId, type }: CaseHead, isHeld: boolean) {
  const found = await findMandate.run(context, { holderId, type, isHeld })
  return found.ok && found.value !== undefined
}
