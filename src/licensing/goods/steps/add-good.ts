import { defineStep } from '../../../platform/action.ts'
import type { Asked } from '../../actor.ts'
import { nextPosition } from '../store/goods.ts'
import type { Good } from '../types.ts'
import { copyGood } from './copy-good.ts'
import { startGood } from './start-good.ts'

interface Given {
  readonly documentId: string
  /** Whose document it is. */
  readonly operatorId: string
  /** ISO 3166-1 alpha-2, for its number. */
  readonly country: string
  /** What it is like, without its files; nothing is said of it otherwise. */
  readonly like?: Good | undefined
}

/** A further good of a document, behind the others. */
export const addGood = defineStep({
  name: 'add-good',
  citation: 'IR 6(2)',
  run: async (context: Asked, { like, ...given }: Given) => {
    const place = { ...given, position: await nextPosition(context.transaction, given.documentId) }
    const nothing = { photographs: [], supportingDocuments: [] }
    return like === undefined
      ? startGood.run(context, place)
      : copyGood.run(context, { ...place, ...nothing, good: like })
  },
})
