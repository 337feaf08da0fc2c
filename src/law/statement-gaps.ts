import { blockGaps } from './block-gaps.ts'
import { isBoxOwed } from './box-presence.ts'
import { countryOfInterestGaps } from './country-of-interest-gaps.ts'
import { gapAt, isBlank } from './description-gaps.ts'
import { countryOfImportGaps, importDateGaps, languageGaps } from './document-gaps.ts'
import { customsOfficeGaps } from './office-gaps.ts'
import { holderGaps } from './party-gaps.ts'
import type { Gap, StatementFacts } from './statement.ts'
import { isTreatedAsMemberState } from './territory.ts'
import { referenceDate } from './thresholds.ts'

function artFairGaps({ isCommercialArtFair, artFair }: StatementFacts): readonly Gap[] {
  const isOwed = isBoxOwed('I.8', 'ICG-S', { isCommercialArtFair: isCommercialArtFair === true })
  if (!isOwed) return []
  const fields = ['memberState', 'name', 'venueAddress'] as const
  const missing = fields.filter(field => isBlank(artFair?.[field]))
  const country = artFair?.memberState?.trim()
  const isElsewhere = country && !isTreatedAsMemberState(country)
  return [
    ...missing.map(field => gapAt('missing', 'I.8', `artFair.${field}`)),
    ...(isElsewhere
      ? [{ ...gapAt('not-a-member-state', 'I.8', 'artFair.memberState'), values: { country } }]
      : []),
  ]
}

function tooManyGaps({ descriptions }: StatementFacts): readonly Gap[] {
  if (descriptions.length <= 1) return []
  const gap = gapAt('one-description-only', 'I.13', 'descriptions')
  return [{ ...gap, values: { count: descriptions.length }, citation: 'IR 11(2)' }]
}

function declarationGaps({ exportPermit }: StatementFacts): readonly Gap[] {
  return exportPermit ? [] : [gapAt('missing', 'I.20', 'exportPermit')]
}

/**
 * Everything missing or wrong in an importer statement before it may be signed, in the order of the form; empty: it may.
 * Source: R 5, IR 11, 12 and 16, IR Annex I; V-01 to V-16.
 */
export function statementGaps(facts: StatementFacts): readonly Gap[] {
  const isCommercialArtFair = facts.isCommercialArtFair === true
  return [
    ...countryOfImportGaps(facts),
    ...customsOfficeGaps(facts),
    ...languageGaps(facts),
    ...importDateGaps(facts),
    ...artFairGaps(facts),
    ...countryOfInterestGaps(facts, referenceDate(facts)),
    ...tooManyGaps(facts),
    ...blockGaps(facts, { documentType: 'ICG-S', isCommercialArtFair }),
    ...holderGaps(facts.holder, 'ICG-S'),
    ...declarationGaps(facts),
  ]
}
