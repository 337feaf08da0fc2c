import { languages } from './languages.ts'
import { readTranslations, translationsDirectory } from './translations.ts'
import type { Phrase } from './words.ts'

/**
 * Codes (ISO 639-1) of the languages in which every one of the phrases can be said: English, and those whose folder
 * under translations/ (or another `directory` of that shape) has all of them.
 */
export function languagesWith(
  phrases: readonly Phrase[],
  directory: string = translationsDirectory,
): readonly string[] {
  return languages.map(({ code }) => code).filter(code => code === 'en' || hasAll(code, phrases, directory))
}

function hasAll(code: string, phrases: readonly Phrase[], directory: string): boolean {
  const translations = readTranslations(directory, code)
  return phrases.every(({ feature, key }) => Object.hasOwn(translations.get(feature) ?? {}, key))
}
