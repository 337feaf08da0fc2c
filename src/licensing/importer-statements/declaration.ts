import type { Say } from '../../platform/words/words.ts'
import type { Document } from '../documents/types.ts'
import { statementWords as words } from './words.ts'

const permits = {
  'not required': words.declarationNotRequired,
  'in possession': words.declarationInPossession,
}

/** The declaration of box I.20 in the words of a statement. */
export function sayDeclaration(say: Say, { content }: Document): readonly string[] {
  const country = content.countryOfInterest
  const named = country ? say.country(country) : '–'
  const permit = content.exportPermit
  return [
    say(words.declaration, { country: named }),
    ...(permit ? [say(permits[permit], { country: named })] : []),
    say(words.declarationDiligence),
  ]
}
