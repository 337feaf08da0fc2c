import type { DocumentType } from './annex.ts'
import { descriptionGaps, gapAt } from './description-gaps.ts'
import type { DocumentFacts } from './document.ts'
import type { Gap } from './statement.ts'
import { referenceDate, thresholdGaps } from './thresholds.ts'

/** The document a block stands in, and whether its age and value are measured: only by a category that fits there. */
export interface BlockPlace {
  readonly documentType: DocumentType
  readonly isMeasured: boolean
}

/** Everything missing or wrong in the description blocks, boxes I.13 to I.16. Source: IR Annex I; R Annex B, C. */
export function blockGaps(facts: DocumentFacts, { documentType, isMeasured }: BlockPlace): readonly Gap[] {
  const { category, descriptions } = facts
  const date = referenceDate(facts)
  if (descriptions.length === 0) return [gapAt('one-description-needed', 'I.13', 'descriptions')]
  return descriptions.flatMap((description, index) => {
    const path = `descriptions.${index}`
    return [
      ...descriptionGaps(description, { documentType, category, path }),
      ...(category && isMeasured ? thresholdGaps(description, category, { path, date }) : []),
    ]
  })
}
