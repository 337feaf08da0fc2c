import { languagesWith, type Say, sayIn } from '../../../platform/words/index.ts'
import { importLicence } from '../kind.ts'

let complete: readonly string[] | undefined

/** The words of a paper's language; undefined where some of them are missing. */
export function sayPaper(language: string): Say | undefined {
  complete ??= languagesWith(importLicence.printedPhrases)
  return complete.includes(language) ? sayIn(language) : undefined
}
