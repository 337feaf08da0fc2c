import { defineStep, done } from '../../../platform/action.ts'
import type { Asked } from '../../actor.ts'
import { chosenDetails } from '../rules/chosen-answers.ts'
import { updateDetails } from '../store/goods.ts'
import type { Good, GoodDetails } from '../types.ts'

/** Writes what is said of a good anew, without what was typed for an answer that was not chosen; gives the good as it is then. */
export const writeDetails = defineStep({
  name: 'write-details',
  citation: 'IR Annex I I.15',
  run: async ({ transaction }: Asked, written: { readonly good: Good; readonly details: GoodDetails }) => {
    const details = chosenDetails(written.details)
    await updateDetails(transaction, written.good.id, details)
    return done<Good>({ ...written.good, details })
  },
})
