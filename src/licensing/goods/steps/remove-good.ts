import { defineStep, done } from '../../../platform/action.ts'
import type { Asked } from '../../actor.ts'
import { deleteGood } from '../store/goods.ts'

/** Takes one of several goods of a draft away, with its photographs and supporting documents. */
export const removeGood = defineStep({
  name: 'remove-good',
  citation: 'IR 6(2)',
  run: async ({ transaction }: Asked, { id }: { readonly id: string }) => {
    await deleteGood(transaction, id)
    return done({ id })
  },
})
