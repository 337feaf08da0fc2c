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
  /** The good, or a photograph or supporting document of it; the first good, where neither is named. */
  readonly goodId?: string | undefined
  readonly fileId?: string | undefined
}

/** Takes a good of a draft in hand to change it. Codes: not-found, not-a-draft. */
export const editGood = defineStep({
  name: 'edit-good',
  run: async (context: Asked, { id, goodId, fileId }: Given) => {
    const draft = await editDraft.run(context, { id })
    if (!draft.ok) return draft
    const { goods } = draft.value
    const good = fileId === undefined ? goodNamed(goods, goodId) : goods.find(each => hasFile(each, fileId))
    // A file that there is not is told of by what was to be done with it.
    const meant = fileId === undefined ? good : (good ?? goods[0])
    if (meant === undefined) return refused({ code: 'not-found', field: 'goodId' })
    return done<GoodInHand>({ draft: draft.value, good: meant })
  },
})

function goodNamed(goods: Document['goods'], goodId: string | undefined): Good | undefined {
  return goodId === undefined ? goods[0] : goods.find(each => each.id === goodId)
}

function hasFile({ photographs, supportingDocuments }: Good, fileId: string): boolean {
  return [...photographs, ...supportingDocuments].some(({ id }) => id === fileId)
}
