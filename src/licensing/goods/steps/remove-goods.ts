import { defineStep, done } from '../../../platform/action.ts'
import type { Asked } from '../../actor.ts'
import { deleteGoods } from '../store/goods.ts'

/** Takes the goods of a document away with their photographs and supporting documents, because it is erased. */
export const removeGoods = defineStep({
  name: 'remove-goods',
  citation: 'R 10(4)',
  run: async ({ transaction }: Asked, { documentId }: { readonly documentId: string }) => {
    await deleteGoods(transaction, documentId)
    return done({ documentId })
  },
})
