import { defineStep, refused } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { isAwaited } from '../rules/standing.ts'
import type { Side } from '../types.ts'
import { loadOpinion } from './load-opinion.ts'

interface Wanted {
  readonly opinionId: string
  /** The side on which the actor has to stand; either, where none is named. */
  readonly side?: Side
}

/** An opinion that is still to be given, held. Codes: not-found, opinion-ended. */
export const holdOpenOpinion = defineStep({
  name: 'hold-open-opinion',
  citation: 'Default 57',
  run: async (context: Asked, { opinionId, side }: Wanted) => {
    const loaded = await loadOpinion.run(context, { opinionId, isHeld: true })
    if (!loaded.ok) return loaded
    if (side !== undefined && loaded.value.side !== side) return refused({ code: 'not-found' })
    return isAwaited(loaded.value.standing)
      ? loaded
      : refused({ code: 'opinion-ended', citation: 'Default 57' })
  },
})
