import type { PartyFacts } from '../../../law/statement.ts'
import type { Say } from '../../../platform/words/words.ts'
import type { Photograph } from '../../goods/types.ts'
import { viewPhrases } from '../../goods/views/choice-labels.ts'

/** The name of a language in the reader's own. */
export function sayLanguage(say: Say, code: string): string {
  return new Intl.DisplayNames(say.language, { type: 'language' }).of(code) ?? code
}

/** A person or firm with the address, in one line. */
export function sayParty(say: Say, { name, street, postcode, city, country }: PartyFacts): string {
  const place = [postcode, city].filter(Boolean).join(' ')
  const named = country ? `${say.country(country)} (${country})` : undefined
  return [name, street, place, named].filter(Boolean).join(', ')
}

/** What a photograph shows, with the text beside it. */
export function sayPhotograph(say: Say, photograph: Photograph): string {
  const { view, type, text, language, translation } = photograph
  const beside = [type, text, language && `(${language})`, translation && `= ${translation}`].filter(Boolean)
  return [say(viewPhrases[view]), beside.join(' ')].filter(Boolean).join(': ')
}
