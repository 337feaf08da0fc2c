import { gapAt, isBlank } from './description-gaps.ts'
import type { DocumentFacts } from './document.ts'
import { importDateBounds } from './import-date.ts'
import { isIsoDate } from './iso-date.ts'
import { isOfficialLanguage, officialLanguagesOf } from './languages.ts'
import type { Gap, GapCode } from './statement.ts'
import { isTreatedAsMemberState } from './territory.ts'

/** A planned date of import that is no calendar date, or that cannot be meant. Source: UCC 172(2), Default 69. */
export function importDateGaps({ plannedImportDate: planned, today }: DocumentFacts): readonly Gap[] {
  if (!planned) return []
  if (!isIsoDate(planned)) return [gapAt('date-malformed', 'Import date', 'plannedImportDate')]
  const { earliest, latest } = importDateBounds(today)
  if (planned >= earliest && planned <= latest) return []
  const code = planned < earliest ? 'import-date-early' : 'import-date-late'
  const at = { box: 'Import date', field: 'plannedImportDate', citation: 'Default 69' } as const
  return [{ ...at, code, values: { earliest, latest } }]
}

/** Box I.6: a Member State, or Northern Ireland. Source: IR Annex I I.6. */
export function countryOfImportGaps({ countryOfImport }: DocumentFacts): readonly Gap[] {
  if (!countryOfImport || isBlank(countryOfImport)) return [gapAt('missing', 'I.6', 'countryOfImport')]
  if (isTreatedAsMemberState(countryOfImport)) return []
  return [{ ...gapAt('not-a-member-state', 'I.6', 'countryOfImport'), values: { country: countryOfImport } }]
}

/**
 * A language that is official in the country of import, and in which the whole document can be written; where it cannot,
 * the gap names the languages of that country in which it can. Source: IR 11(1), 18(1) and 4; licences Default 14.
 */
export function languageGaps(facts: DocumentFacts): readonly Gap[] {
  const { documentLanguage: language, countryOfImport: country, completeLanguages } = facts
  if (!language || isBlank(language)) return [gapAt('missing', 'Language', 'documentLanguage')]
  if (!country || !isTreatedAsMemberState(country)) return []
  const at = (code: GapCode, languages = ''): Gap => ({
    ...gapAt(code, 'Language', 'documentLanguage'),
    values: { language, country, languages },
  })
  if (!isOfficialLanguage(language, country)) return [at('language-not-official')]
  if (completeLanguages === undefined || completeLanguages.includes(language)) return []
  const others = officialLanguagesOf(country).filter(code => completeLanguages.includes(code))
  return [others.length > 0 ? at('language-incomplete', others.join(' ')) : at('no-language-complete')]
}
