import { gapAt, isBlank } from './description-gaps.ts'
import type { DocumentFacts } from './document.ts'
import { isIsoDate } from './iso-date.ts'
import { isOfficialLanguage } from './languages.ts'
import type { Gap } from './statement.ts'
import { isTreatedAsMemberState } from './territory.ts'

/** A planned date of import that is no calendar date. Source: UCC 172(2). */
export function importDateGaps({ plannedImportDate: planned }: DocumentFacts): readonly Gap[] {
  return planned && !isIsoDate(planned) ? [gapAt('date-malformed', 'Import date', 'plannedImportDate')] : []
}

/** Box I.6: a Member State, or Northern Ireland. Source: IR Annex I I.6. */
export function countryOfImportGaps({ countryOfImport }: DocumentFacts): readonly Gap[] {
  if (!countryOfImport || isBlank(countryOfImport)) return [gapAt('missing', 'I.6', 'countryOfImport')]
  if (isTreatedAsMemberState(countryOfImport)) return []
  return [{ ...gapAt('not-a-member-state', 'I.6', 'countryOfImport'), values: { country: countryOfImport } }]
}

/** A language that is official in the country of import. Source: IR 11(1), 18(1) and 4; licences Default 14. */
export function languageGaps({
  documentLanguage: language,
  countryOfImport: country,
}: DocumentFacts): readonly Gap[] {
  if (!language || isBlank(language)) return [gapAt('missing', 'Language', 'documentLanguage')]
  if (!country || !isTreatedAsMemberState(country) || isOfficialLanguage(language, country)) return []
  return [
    { ...gapAt('language-not-official', 'Language', 'documentLanguage'), values: { language, country } },
  ]
}
