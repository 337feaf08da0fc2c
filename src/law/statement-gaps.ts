import { getAnnexCategory } from './annex.ts'
import { countryOfInterestGaps } from './country-of-interest-gaps.ts'
import { descriptionGaps, gapAt, isBlank } from './description-gaps.ts'
import { countryOfImportGaps, importDateGaps, languageGaps } from './document-gaps.ts'
import { holderGaps } from './party-gaps.ts'
import type { Gap, StatementFacts } from './statement.ts'
import { isTreatedAsMemberState } from './territory.ts'
import { referenceDate, thresholdGaps } from './thresholds.ts'

function customsOfficeGaps({ customsOffice, countryOfImport }: StatementFacts): readonly Gap[] {
  if (isBlank(customsOffice?.referenceNumber))
    return [gapAt('missing', 'I.6', 'customsOffice.referenceNumber')]
  const country = customsOffice?.country ?? ''
  if (isBlank(countryOfImport) || country === countryOfImport) return []
  return [
    {
      ...gapAt('office-of-another-country', 'I.6', 'customsOffice.referenceNumber'),
      values: { country, countryOfImport: countryOfImport ?? '' },
    },
  ]
}

function artFairGaps({ isCommercialArtFair, artFair }: StatementFacts): readonly Gap[] {
  if (isCommercialArtFair !== true) return []
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

function categoryGaps({ category, isCommercialArtFair }: StatementFacts): readonly Gap[] {
  if (!category) return [gapAt('missing', 'I.12', 'category')]
  const { part } = getAnnexCategory(category)
  if (part === 'C' || (part === 'B' && isCommercialArtFair === true)) return []
  const gap = { ...gapAt('category-not-allowed', 'I.12', 'category'), values: { category, part } }
  return [{ ...gap, citation: part === 'B' ? 'R 3(5)' : 'R Annex C' }]
}

function blockGaps(facts: StatementFacts): readonly Gap[] {
  const { category, descriptions } = facts
  const tooMany = {
    ...gapAt('one-description-only', 'I.13', 'descriptions'),
    values: { count: descriptions.length },
  }
  const date = referenceDate(facts)
  const measured = category && categoryGaps(facts).length === 0 ? category : undefined
  const inBlocks = descriptions.flatMap((description, index) => {
    const path = `descriptions.${index}`
    return [
      ...descriptionGaps(description, { documentType: 'ICG-S', category, path }),
      ...(measured ? thresholdGaps(description, measured, { path, date }) : []),
    ]
  })
  return [
    ...(descriptions.length === 0 ? [gapAt('one-description-needed', 'I.13', 'descriptions')] : []),
    ...(descriptions.length > 1 ? [{ ...tooMany, citation: 'IR 11(2)' as const }] : []),
    ...inBlocks,
  ]
}

function declarationGaps({ exportPermit }: StatementFacts): readonly Gap[] {
  return exportPermit ? [] : [gapAt('missing', 'I.20', 'exportPermit')]
}

/**
 * Everything missing or wrong in an importer statement before it may be signed, in the order of the form; empty: it may.
 * Source: R 5, IR 11, 12 and 16, IR Annex I; V-01 to V-16.
 */
export function statementGaps(facts: StatementFacts): readonly Gap[] {
  return [
    ...countryOfImportGaps(facts),
    ...customsOfficeGaps(facts),
    ...languageGaps(facts),
    ...importDateGaps(facts),
    ...artFairGaps(facts),
    ...countryOfInterestGaps(facts, referenceDate(facts)),
    ...categoryGaps(facts),
    ...blockGaps(facts),
    ...holderGaps(facts.holder, true),
    ...declarationGaps(facts),
  ]
}
