import { createSay } from './create-say.ts'
import { findLanguage } from './languages.ts'
import { readTranslations, translationsDirectory } from './translations.ts'
import type { Say } from './words.ts'

const voices = new Map<string, Say>()

/** Where the service is run: the zone of what belongs to no other place, such as an account (IANA name). */
const homeZone = 'Europe/Copenhagen'

/**
 * The words of a language ('da', also 'da-DK'; an unsupported one is English). Its translations are read once;
 * what is not translated is said in English.
 */
export function sayIn(language: string): Say {
  const code = findLanguage(language) ?? 'en'
  const voice = voices.get(code) ?? createVoice(code)
  voices.set(code, voice)
  return voice
}

function createVoice(code: string): Say {
  const translations = readTranslations(translationsDirectory, code)
  return createSay(code, phrase => findSentence(translations.get(phrase.feature), phrase.key), homeZone)
}

function findSentence(
  sentences: Readonly<Record<string, string>> | undefined,
  key: string,
): string | undefined {
  return sentences && Object.hasOwn(sentences, key) ? sentences[key] : undefined
}
