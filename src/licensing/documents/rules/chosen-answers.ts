import type { DocumentContent } from '../types.ts'

/** The boxes beside the good, without what was typed for an answer that was not chosen or taken back. */
export function chosenContent(content: DocumentContent): DocumentContent {
  const { artFair, countryOfInterestReason, ...chosen } = content
  return {
    ...chosen,
    ...(content.isCommercialArtFair ? { artFair } : {}),
    ...(content.countryOfInterestBasis === 'b' ? { countryOfInterestReason } : {}),
  }
}
