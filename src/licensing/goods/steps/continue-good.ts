import { defineStep, done } from '../../../platform/action.ts'
import { newId } from '../../../platform/identifiers.ts'
import type { Asked } from '../../actor.ts'
import { insertGood } from '../store/goods.ts'
import { insertPhotographs } from '../store/photographs.ts'
import { insertSupportingDocuments } from '../store/supporting-documents.ts'
import type { Good } from '../types.ts'

interface Continued {
  readonly good: Good
  readonly documentId: string
  /** Among the goods of its document, from 1. */
  readonly position: number
}

/** The same object in a further document: with its number of box I.13, its holder and all its files (Default 6). */
export const continueGood = defineStep({
  name: 'continue-good',
  citation: 'IR Annex I I.13',
  run: async ({ transaction, now }: Asked, { good, ...place }: Continued) => {
    const id = newId(now)
    const photographs = good.photographs.map(each => ({ ...each, id: newId(now) }))
    const documents = good.supportingDocuments.map(each => ({ ...each, id: newId(now) }))
    const { operatorId, objectNumber, details } = good
    await insertGood(transaction, { id, operatorId, objectNumber, details, ...place, createdAt: now })
    await insertPhotographs(transaction, { goodId: id, photographs, createdAt: now })
    await insertSupportingDocuments(transaction, { goodId: id, documents, createdAt: now })
    return done<Good>({ ...good, id, photographs, supportingDocuments: documents })
  },
})
