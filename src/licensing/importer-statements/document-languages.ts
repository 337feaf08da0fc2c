import { languagesWith, type Say, sayIn } from '../../platform/words/index.ts'
import { statusWords } from '../words.ts'
import { boxWords } from './words/boxes.ts'
import { choiceWords } from './words/choices.ts'
import { documentWords } from './words/document.ts'
import { words } from './words/pages.ts'

const printedPhrases = [
  ...[documentWords, boxWords, choiceWords, statusWords].flatMap(list => Object.values(list)),
  words.yes,
  words.no,
]

let found: readonly string[] | undefined

/** The languages in which every word of a printed statement exists: no statement is made in another (IR 11(1), 18(1)). */
export function completeLanguages(): readonly string[] {
  found ??= languagesWith(printedPhrases)
  return found
}

/** The words of a statement's own language; undefined where some of them are missing. */
export function sayDocument(language: string | null | undefined): Say | undefined {
  return language && completeLanguages().includes(language) ? sayIn(language) : undefined
}
