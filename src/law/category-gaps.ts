import { type DocumentType, getAnnexCategory } from './annex.ts'
import type { Citation } from './citations.ts'
import type { DescriptionFacts } from './description.ts'
import { gapAt } from './description-gaps.ts'
import type { Gap } from './statement.ts'

/** Where the category of a good stands: the document, its property path, and whether box I.7 says art fair. */
export interface CategoryPlace {
  readonly documentType: DocumentType
  readonly path: string
  readonly isCommercialArtFair: boolean
}

type Part = ReturnType<typeof getAnnexCategory>['part']

function citationOf(part: Part, { documentType }: CategoryPlace): Citation {
  if (documentType === 'ICG-L') return 'R Annex B'
  if (documentType === 'ICG-D') return 'R 3(4)'
  return part === 'B' ? 'R 3(5)' : 'R Annex C'
}

function isAllowed(part: Part, { documentType, isCommercialArtFair }: CategoryPlace): boolean {
  if (documentType === 'ICG-L') return part === 'B'
  if (documentType === 'ICG-D') return part !== 'A only'
  return part === 'C' || (part === 'B' && isCommercialArtFair)
}

/** Box I.12 of one good: missing, or of a part that the document is not for. Source: IR Annex I I.12; V-04, V-07. */
export function categoryGaps({ category }: DescriptionFacts, place: CategoryPlace): readonly Gap[] {
  const field = `${place.path}.category`
  if (!category) return [gapAt('missing', 'I.12', field)]
  const { part } = getAnnexCategory(category)
  if (isAllowed(part, place)) return []
  const gap = { ...gapAt('category-not-allowed', 'I.12', field), values: { category, part } }
  return [{ ...gap, citation: citationOf(part, place) }]
}
