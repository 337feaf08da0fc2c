import { IntlMessageFormat } from 'intl-messageformat'
import type { Phrase, PhraseValues } from './words.ts'

/** Formats ICU messages as plain text; every message is compiled once per language. */
export function createMessages(locale: string, translate: (phrase: Phrase) => string | undefined) {
  const sayEnglish = createFormatter('en-GB')
  const sayTranslated = createFormatter(locale)
  return (phrase: Phrase, values: PhraseValues = {}): string => {
    const translated = translate(phrase)
    if (translated !== undefined) {
      try {
        return sayTranslated(translated, values)
      } catch {
        // A slip of a translator must not take a page down; the check of words reports it.
      }
    }
    try {
      return sayEnglish(phrase.english, values)
    } catch (cause) {
      throw new Error(`The phrase ${phrase.feature}.${phrase.key} cannot be said`, { cause })
    }
  }
}

function createFormatter(locale: string) {
  const compiled = new Map<string, IntlMessageFormat>()
  return (message: string, values: PhraseValues): string => {
    const format =
      compiled.get(message) ?? new IntlMessageFormat(message, locale, undefined, { ignoreTag: true })
    compiled.set(message, format)
    return String(format.format(values))
  }
}
