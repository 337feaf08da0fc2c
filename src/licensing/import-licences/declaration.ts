import type { Say } from '../../platform/words/words.ts'
import type { Document } from '../documents/types.ts'
import { licenceWords as words } from './words.ts'

const permits = {
  'not required': words.declarationNotRequired,
  uploaded: words.declarationUploaded,
  'not uploaded': words.declarationNotUploaded,
}

/** The declaration of box I.20 in the words of an application for a licence. */
export function sayDeclaration(say: Say, { content }: Document): readonly string[] {
  const { countryOfInterest, licencePermit, hasNoCountryOfInterest } = content
  const country = countryOfInterest ? say.country(countryOfInterest) : '–'
  return [
    hasNoCountryOfInterest ? say(words.declarationNoCountry) : say(words.declaration, { country }),
    ...(licencePermit && !hasNoCountryOfInterest ? [say(permits[licencePermit], { country })] : []),
    say(words.declarationDiligence),
  ]
}
