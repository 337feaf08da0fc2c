import { languagesWith, type Say, sayIn } from '../../platform/words/index.ts'
import type { DocumentKind } from './kind.ts'

const found = new WeakMap<DocumentKind, readonly string[]>()

/** The languages in which every word of a printed document of this kind exists: none is made in another (IR 11(1), 18(1)). */
export function completeLanguages(kind: DocumentKind): readonly string[] {
  const languages = found.get(kind) ?? languagesWith(kind.printedPhrases)
  found.set(kind, languages)
  return languages
}

/** The words of a document's own language; undefined where some of them are missing. */
export function sayDocument(kind: DocumentKind, language: string | null | undefined): Say | undefined {
  return language && completeLanguages(kind).includes(language) ? sayIn(language) : undefined
}
