import { isTreatedAsMemberState } from '../../../../law/territory.ts'
import type { Actor } from '../../../actor.ts'
import type { DocumentContent } from '../../types.ts'

/** The country that stands in the numbers: of import, or while that is unknown of the operator. */
export function numberCountry(actor: Actor, { countryOfImport }: DocumentContent): string {
  if (countryOfImport && isTreatedAsMemberState(countryOfImport)) return countryOfImport
  const own = actor.kind === 'person' ? actor.role?.memberState : undefined
  return own !== undefined && isTreatedAsMemberState(own) ? own : 'DK'
}
