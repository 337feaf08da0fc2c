import { defineStep, refused } from '../../../platform/action.ts'
import type { Asked } from '../../actor.ts'
import { holdCase as hold } from '../store/cases.ts'
import { loadCase } from './load-case.ts'
import { reachCase } from './reach-case.ts'

/**
 * A case that the actor acts in: as its holder or for it, for the authority that handles it, or as the clock; held until
 * the transaction ends, so that nobody else moves it. Code: not-found.
 */
export const holdCase = defineStep({
  name: 'hold-case',
  citation: 'IR 19',
  run: async (context: Asked, { id }: { readonly id: string }) => {
    const head = await hold(context.transaction, id)
    const reached = await reachCase.run(context, { head, isHeld: true })
    return head === undefined || !reached.ok ? refused({ code: 'not-found' }) : loadCase.run(context, head)
  },
})
