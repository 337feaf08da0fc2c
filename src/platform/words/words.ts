/** A visible sentence: English is its source (ICU MessageFormat), `key` finds it in translations/<language>/<feature>.json. */
export interface Phrase {
  readonly feature: string
  readonly key: string
  readonly english: string
}

/** Values set into a phrase; always plain text, never read as ICU or HTML. */
export type PhraseValues = Readonly<Record<string, string | number>>

/** Says phrases, dates, numbers and names in one language. */
export interface Say {
  /** The phrase with its values; throws when a value the English phrase needs is missing. */
  (phrase: Phrase, values?: PhraseValues): string
  /** ISO 639-1 code: 'da', 'en'. */
  readonly language: string
  /** The day in a time zone (IANA name; Europe/Copenhagen unless given), written out: "24 November 2026". */
  date(date: Date, timeZone?: string): string
  /** Day and minute in such a time zone, with its name of that season: "24 November 2026 at 09:30 CET". */
  dateTime(date: Date, timeZone?: string): string
  number(n: number): string
  /** `amount` in integer hundredths (cents) of `currency` (ISO 4217), whatever the currency. */
  money(amount: number, currency: string): string
  /** Name of a country; 'XI' is Northern Ireland, 'EL' is Greece, an unknown code is returned as it is. */
  country(iso2: string): string
  /** "a, b and c" */
  list(items: readonly string[]): string
  /** A day without time zone, given as 'YYYY-MM-DD'; any other text is returned as it is. */
  plainDate(isoDate: string): string
  /** The same with its day of the week: "Friday, 3 April 2026". */
  fullDate(isoDate: string): string
}

/** Turns a feature's English sentences (ICU MessageFormat, camelCase keys) into phrases. */
export function defineWords<const W extends Record<string, string>>(
  feature: string,
  english: W,
): { readonly [K in keyof W]: Phrase }
export function defineWords(feature: string, english: Record<string, string>): Record<string, Phrase> {
  const phrases = Object.entries(english).map(
    ([key, text]) => [key, { feature, key, english: text }] as const,
  )
  return Object.fromEntries(phrases)
}
