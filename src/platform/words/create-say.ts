import { countryName } from './countries.ts'
import { createFormats } from './formats.ts'
import { createMessages } from './messages.ts'
import type { Phrase, PhraseValues } from './words.ts'

/** Says phrases, dates, numbers and names in one language. */
export interface Say {
  /** The phrase with its values; throws when a value the English phrase needs is missing. */
  (phrase: Phrase, values?: PhraseValues): string
  /** ISO 639-1 code: 'da', 'en'. */
  readonly language: string
  /** The day in the time zone of this speaker, written out: "24 November 2026". */
  date(date: Date): string
  /** Day and minute in the time zone of this speaker. */
  dateTime(date: Date): string
  number(n: number): string
  /** `amount` in integer hundredths (cents) of `currency` (ISO 4217), whatever the currency. */
  money(amount: number, currency: string): string
  /** Name of a country; 'XI' is Northern Ireland, 'EL' is Greece, an unknown code is returned as it is. */
  country(iso2: string): string
  /** "a, b and c" */
  list(items: readonly string[]): string
  /** A day without time zone, given as 'YYYY-MM-DD'; any other text is returned as it is. */
  plainDate(isoDate: string): string
}

/** The translation of a phrase, or undefined where the language has none. */
export type Translate = (phrase: Phrase) => string | undefined

/** A Say from given translations, without reading any file (so it works in a browser too). */
export function createSay(language: string, translate: Translate, timeZone: string): Say {
  // Plain 'en' would write dates the American way.
  const locale = language === 'en' ? 'en-GB' : language
  const say = createMessages(locale, translate)
  const country = (iso2: string) => countryName(language, iso2)
  return Object.assign(say, { language, country, ...createFormats(locale, timeZone) })
}
