import { defineStep, done } from '../../../platform/action.ts'
import type { Asked } from '../../actor.ts'
import { chosenDetails } from '../rules/chosen-answers.ts'
import { freeze } from '../store/goods.ts'
import type { Good } from '../types.ts'

/** Keeps goods as they are from now on, because their document is being signed. */
export const freezeGoods = defineStep({
  name: 'freeze-goods',
  citation: 'IR 18(2)',
  run: async ({ transaction, now }: Asked, { goods }: { readonly goods: readonly Good[] }) => {
    // A draft of earlier days may still hold answers that were taken back.
    for (const { id, details } of goods)
      await freeze(transaction, { id, details: chosenDetails(details), at: now })
    return done({ frozen: goods.length })
  },
})
