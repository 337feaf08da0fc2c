import { defineStep, done, refused } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import type { Good } from '../../../goods/types.ts'
import type { Document } from '../../types.ts'
import { editDraft } from './edit-draft.ts'

/** A draft in hand, and the good of it that is meant. */
export interface GoodInHand {
  readonly draft: Document
  readonly good: Good
}

interface Given {
  readonly id: string
  /** The first, where none is named. */
  readonly goodId?: string | undefined
}

/** Takes a good of a draft in hand to change it. Codes: not-found, not-a-draft. */
export const editGood = defineStep({
  name: 'edit-good',
  run: async (context: Asked, { id, goodId }: Given) => {
    const draft = await editDraft.run(context, { id })
    if (!draft.ok) return draft
    const { goods } = draft.value
    const good = goodId === undefined ? goods[0] : goods.find(each => each.id === goodId)
    if (good === undefined) return refused({ code: 'not-found', field: 'goodId' })
    return done<GoodInHand>({ draft: draft.value, good })
  },
})
