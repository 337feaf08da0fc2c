import { defineStep, done, refused } from '../../../platform/action.ts'
import type { Asked } from '../../actor.ts'
import { translationsOf } from '../rules/translations.ts'
import { deleteSupportingDocuments } from '../store/supporting-documents.ts'
import type { Good } from '../types.ts'

interface Given {
  readonly good: Good
  readonly documentId: string
}

/** Takes a supporting document away, and its translations with it; gives the good as it is then. Code: not-found. */
export const removeSupportingDocument = defineStep({
  name: 'remove-supporting-document',
  run: async ({ transaction }: Asked, { good, documentId }: Given) => {
    const papers = good.supportingDocuments
    const paper = papers.find(({ id }) => id === documentId)
    if (paper === undefined) return refused({ code: 'not-found' })
    const gone = [paper, ...translationsOf(paper, papers)].map(({ id }) => id)
    await deleteSupportingDocuments(transaction, gone)
    const supportingDocuments = papers.filter(({ id }) => !gone.includes(id))
    return done<Good>({ ...good, supportingDocuments })
  },
})
