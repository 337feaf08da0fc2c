import { defineStep, done, refused } from '../../../platform/action.ts'
import type { Asked } from '../../actor.ts'
import { deletePhotograph } from '../store/photographs.ts'
import type { Good } from '../types.ts'

interface Given {
  readonly good: Good
  readonly photographId: string
}

/** Takes a photograph away. Code: not-found. */
export const removePhotograph = defineStep({
  name: 'remove-photograph',
  run: async ({ transaction }: Asked, { good, photographId }: Given) => {
    if (!good.photographs.some(({ id }) => id === photographId)) return refused({ code: 'not-found' })
    await deletePhotograph(transaction, photographId)
    return done({ photographId })
  },
})
