import { defineStep, done } from '../../../platform/action.ts'
import { newId } from '../../../platform/identifiers.ts'
import type { Asked } from '../../actor.ts'
import { chosenDetails } from '../rules/chosen-answers.ts'
import { holdGood } from '../store/goods.ts'
import { insertPhotographs } from '../store/photographs.ts'
import { insertSupportingDocuments } from '../store/supporting-documents.ts'
import type { Good, SupportingDocument } from '../types.ts'
import { type GoodPlace, startGood } from './start-good.ts'

/** A good that is copied, and which of its files go along. */
export interface CopiedGood extends Omit<GoodPlace, 'details'> {
  readonly good: Good
  readonly photographs: readonly string[]
  readonly supportingDocuments: readonly string[]
}

/** Begins a good like another one, with a number of its own; files only where chosen. */
export const copyGood = defineStep({
  name: 'copy-good',
  citation: 'Default 6',
  run: async (context: Asked, { good, photographs, supportingDocuments, ...place }: CopiedGood) => {
    const { transaction, now } = context
    await holdGood(transaction, good.id)
    const started = await startGood.run(context, { ...place, details: chosenDetails(good.details) })
    if (!started.ok) return started
    const pictures = good.photographs.filter(({ id }) => photographs.includes(id))
    const papers = good.supportingDocuments.filter(({ id }) => supportingDocuments.includes(id))
    const copied = {
      photographs: pictures.map(each => ({ ...each, id: newId(now) })),
      supportingDocuments: renamed(papers, now),
    }
    const anew = { goodId: started.value.id, createdAt: now }
    await insertPhotographs(transaction, { ...anew, photographs: copied.photographs })
    await insertSupportingDocuments(transaction, { ...anew, documents: copied.supportingDocuments })
    return done<Good>({ ...started.value, ...copied })
  },
})

/** Papers under new names; a translation goes with its original alone. */
function renamed(papers: readonly SupportingDocument[], now: Date): readonly SupportingDocument[] {
  const names = new Map(papers.map(({ id }) => [id, newId(now)]))
  return papers.flatMap(paper => {
    const { translationOf } = paper
    const [id, original] = [names.get(paper.id), translationOf && names.get(translationOf)]
    return id === undefined || original === undefined ? [] : [{ ...paper, id, translationOf: original }]
  })
}
