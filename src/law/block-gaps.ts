import type { DocumentType } from './annex.ts'
import { categoryGaps } from './category-gaps.ts'
import { descriptionGaps, gapAt } from './description-gaps.ts'
import type { DocumentFacts } from './document.ts'
import type { Gap } from './statement.ts'
import { referenceDate, thresholdGaps } from './thresholds.ts'

/** The document a block stands in, and whether box I.7 of a statement says commercial art fair. */
export interface BlockPlace {
  readonly documentType: DocumentType
  readonly isCommercialArtFair?: boolean
}

/**
 * Everything missing or wrong in the description blocks, boxes I.12 to I.16. Age and value are measured only by a
 * category that fits the document. Source: IR Annex I; R Annex B, C.
 */
export function blockGaps(
  facts: DocumentFacts,
  { documentType, isCommercialArtFair = false }: BlockPlace,
): readonly Gap[] {
  const { descriptions, today } = facts
  const date = referenceDate(facts)
  if (descriptions.length === 0) return [gapAt('one-description-needed', 'I.13', 'descriptions')]
  return descriptions.flatMap((description, index) => {
    const path = `descriptions.${index}`
    const { category } = description
    const inCategory = categoryGaps(description, { documentType, path, isCommercialArtFair })
    return [
      ...inCategory,
      ...descriptionGaps(description, { documentType, path, today }),
      ...(category && inCategory.length === 0
        ? thresholdGaps(description, category, { path, date, today })
        : []),
    ]
  })
}
