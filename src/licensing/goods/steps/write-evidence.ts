import { defineStep, done } from '../../../platform/action.ts'
import type { Asked } from '../../actor.ts'
import { updateEvidence } from '../store/goods.ts'
import type { Good, GoodEvidence } from '../types.ts'

/** Writes what is said of the evidence for a good beside its papers; gives the good as it is then. */
export const writeEvidence = defineStep({
  name: 'write-evidence',
  citation: 'R 4(4)',
  run: async ({ transaction }: Asked, written: { readonly good: Good; readonly evidence: GoodEvidence }) => {
    const { good, evidence } = written
    await updateEvidence(transaction, good.id, evidence)
    return done<Good>({ ...good, evidence })
  },
})
