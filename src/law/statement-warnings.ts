import { documentWarnings } from './document-warnings.ts'
import type { StatementFacts, Warning } from './statement.ts'

function fairWarnings({ isCommercialArtFair, artFair, countryOfImport }: StatementFacts): readonly Warning[] {
  const fair = artFair?.memberState
  if (isCommercialArtFair !== true || !fair || !countryOfImport || fair === countryOfImport) return []
  const values = { memberState: fair, countryOfImport }
  return [
    {
      code: 'art-fair-in-another-country',
      box: 'I.8',
      field: 'artFair.memberState',
      citation: 'IR 5(4)',
      values,
    },
  ]
}

/** What the holder should look at again before signing; none of it blocks. Source: Default 2, 8, 9, 26 and 27, IR 5(4). */
export function statementWarnings(facts: StatementFacts): readonly Warning[] {
  return [...fairWarnings(facts), ...documentWarnings(facts, 'ICG-S')]
}
