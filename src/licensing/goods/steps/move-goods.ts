import { defineStep, done } from '../../../platform/action.ts'
import type { Asked } from '../../actor.ts'
import { moveGoods as move } from '../store/goods.ts'
import type { Good } from '../types.ts'

interface Given {
  readonly goods: readonly Pick<Good, 'id'>[]
  readonly documentId: string
}

/** Puts goods with their files and numbers into another draft. */
export const moveGoods = defineStep({
  name: 'move-goods',
  citation: 'IR 6(2)',
  run: async ({ transaction }: Asked, { goods, documentId }: Given) => {
    await move(
      transaction,
      goods.map(({ id }) => id),
      documentId,
    )
    return done({ documentId })
  },
})
