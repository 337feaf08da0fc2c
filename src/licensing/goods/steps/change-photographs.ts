import { defineStep, done, refused } from '../../../platform/action.ts'
import type { Asked } from '../../actor.ts'
import { chosenTexts } from '../rules/chosen-answers.ts'
import { updatePhotographTexts } from '../store/photographs.ts'
import type { Good, PhotographTexts } from '../types.ts'

/** What one photograph of a good shows. */
export interface ChangedPhotograph extends PhotographTexts {
  readonly id: string
}

interface Given {
  readonly good: Good
  readonly changes: readonly ChangedPhotograph[]
}

/** Says what photographs show, with the text the law asks for beside them. Code: not-found. */
export const changePhotographs = defineStep({
  name: 'change-photographs',
  citation: 'IR Annex I I.16',
  run: async ({ transaction }: Asked, { good, changes }: Given) => {
    const known = new Set(good.photographs.map(({ id }) => id))
    if (changes.some(({ id }) => !known.has(id))) return refused({ code: 'not-found' })
    for (const { id, ...texts } of changes) await updatePhotographTexts(transaction, id, chosenTexts(texts))
    return done({ changed: changes.length })
  },
})
