import { defineStep, done, refused } from '../../../platform/action.ts'
import type { Asked } from '../../actor.ts'
import { deleteSupportingDocument } from '../store/supporting-documents.ts'
import type { Good } from '../types.ts'

interface Given {
  readonly good: Good
  readonly documentId: string
}

/** Takes a supporting document away; gives the good as it is then. Code: not-found. */
export const removeSupportingDocument = defineStep({
  name: 'remove-supporting-document',
  run: async ({ transaction }: Asked, { good, documentId }: Given) => {
    const supportingDocuments = good.supportingDocuments.filter(({ id }) => id !== documentId)
    if (supportingDocuments.length === good.supportingDocuments.length) return refused({ code: 'not-found' })
    await deleteSupportingDocument(transaction, documentId)
    return done<Good>({ ...good, supportingDocuments })
  },
})
