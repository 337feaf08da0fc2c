import { defineStep, done, refused } from '../../../platform/action.ts'
import type { Asked } from '../../actor.ts'
import { orderPhotographs } from '../store/photographs.ts'
import type { Good } from '../types.ts'

interface Given {
  readonly good: Good
  readonly photographId: string
  readonly direction: 'earlier' | 'later'
}

/** Shows a photograph one place earlier or later. Code: not-found. */
export const movePhotograph = defineStep({
  name: 'move-photograph',
  run: async ({ transaction }: Asked, { good, photographId, direction }: Given) => {
    const ids = good.photographs.map(photograph => photograph.id)
    const from = ids.indexOf(photographId)
    if (from < 0) return refused({ code: 'not-found' })
    const to = Math.min(ids.length - 1, Math.max(0, from + (direction === 'earlier' ? -1 : 1)))
    await orderPhotographs(transaction, ids.toSpliced(from, 1).toSpliced(to, 0, photographId))
    return done({ photographId })
  },
})
