import { countryName } from './country-name.ts'
import { createFormats } from './formats.ts'
import { createMessages } from './messages.ts'
import type { Phrase, Say } from './words.ts'

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
