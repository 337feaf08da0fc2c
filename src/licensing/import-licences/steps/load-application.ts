import { defineStep, done } from '../../../platform/action.ts'
import type { Asked } from '../../actor.ts'
import { loadDocument } from '../../documents/steps/load-document.ts'
import type { Document } from '../../documents/types.ts'
import { listPapers } from '../store/requests.ts'
import type { LicenceCase } from '../types.ts'
import { type GivenAnswer, withAnswers } from '../with-answers.ts'

/** The application of a case with all answers that were given, of those that the actor sees. Code: not-found. */
export const loadApplication = defineStep({
  name: 'load-application',
  citation: 'IR Annex I I.21',
  run: async (context: Asked, { id, requests }: Pick<LicenceCase, 'id' | 'requests'>) => {
    const original = await loadDocument.run(context, { id })
    if (!original.ok) return original
    const papers = await listPapers(context.transaction, id)
    const answers: readonly GivenAnswer[] = requests
      .toSorted((one, other) => Number(one.answeredAt ?? 0) - Number(other.answeredAt ?? 0))
      .flatMap(({ answer }) => answer ?? [])
      .map(answer => ({ answer, papers: papers.filter(paper => answer.papers.includes(paper.id)) }))
    const document: Document = withAnswers(original.value, answers)
    return done({ original: original.value, document, papers })
  },
})
