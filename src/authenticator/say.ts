import type { Phrase, PhraseValues } from '../platform/words/words.ts'

/** Says the app's phrases and times in one language. */
export interface AppSay {
  (phrase: Phrase, values?: PhraseValues): string
  readonly language: string
  /** Day and minute of an ISO 8601 instant. */
  time(iso: string): string
}

/** `sentences` are the translations by key; what is missing is said in English. */
export function createAppSay(language: string, sentences: Readonly<Record<string, string>>): AppSay {
  const times = new Intl.DateTimeFormat(language, { dateStyle: 'short', timeStyle: 'short' })
  const say = (phrase: Phrase, values: PhraseValues = {}) =>
    (sentences[phrase.key] ?? phrase.english).replace(/\{(\w+)\}/g, (_, name: string) =>
      String(values[name] ?? ''),
    )
  return Object.assign(say, { language, time: (iso: string) => times.format(Date.parse(iso)) })
}

/** Reads a flat object of texts from JSON; anything else is empty. */
export function readSentences(json: string | undefined): Readonly<Record<string, string>> {
  const found: unknown = JSON.parse(json ?? '{}')
  if (typeof found !== 'object' || found === null) return {}
  const texts = Object.entries(found).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  return Object.fromEntries(texts)
}
