import type { DocumentContent } from '../types.ts'

/** The boxes beside the good, without what was typed for an answer that was not chosen or taken back. */
export function chosenContent(content: DocumentContent): DocumentContent {
  const { artFair, ...chosen } = content
  return { ...chosenRejection(chosenCountry(chosen)), ...(content.isCommercialArtFair ? { artFair } : {}) }
}

/** Where no country qualifies, nothing is said of one, and of its permits. */
function chosenCountry(content: DocumentContent): DocumentContent {
  const { countryOfInterest, countryOfInterestBasis, countryOfInterestReason, ...without } = content
  const { licencePermit, noPermitReason, ...others } = without
  if (content.hasNoCountryOfInterest) return others
  const { hasNoCountryOfInterest: _, ...rest } = others
  return {
    ...rest,
    ...{ countryOfInterest, countryOfInterestBasis, licencePermit },
    ...(countryOfInterestBasis === 'b' ? { countryOfInterestReason } : {}),
    ...(licencePermit && licencePermit !== 'uploaded' ? { noPermitReason } : {}),
  }
}

function chosenRejection(content: DocumentContent): DocumentContent {
  const { earlierRejectionReference, earlierRejectionExplanation, ...chosen } = content
  return {
    ...chosen,
    ...(content.wasRejectedBefore === 'yes' ? { earlierRejectionReference } : {}),
    ...(content.wasRejectedBefore === 'not known' ? { earlierRejectionExplanation } : {}),
  }
}
