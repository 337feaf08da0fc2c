import { createSay } from './create-say.ts'
import { findLanguage } from './languages.ts'
import { readTranslations, translationsDirectory } from './translations.ts'
import type { Say } from './words.ts'

const voices = new Map<string, Say>()

/**
 * The words of a language ('da', also 'da-DK'; an unsupported one is English). Its translations are read once;
 * what is not translated is said in English. `timeZone` (IANA name) is Europe/Copenhagen unless given.
 */
export function sayIn(language: string, options: { readonly timeZone?: string | undefined } = {}): Say {
  const code = findLanguage(language) ?? 'en'
  const timeZone = options.timeZone ?? 'Europe/Copenhagen'
  const name = `${code} ${timeZone}`
  const voice = voices.get(name) ?? createVoice(code, timeZone)
  voices.set(name, voice)
  return voice
}

function createVoice(code: string, timeZone: string): Say {
  const translations = readTranslations(translationsDirectory, code)
  return createSay(code, phrase => findSentence(translations.get(phrase.feature), phrase.key), timeZone)
}

function findSentence(
  sentences: Readonly<Record<string, string>> | undefined,
  key: string,
): string | undefined {
  return sentences && Object.hasOwn(sentences, key) ? sentences[key] : undefined
}
