/** A visible sentence: English is its source (ICU MessageFormat), `key` finds it in translations/<language>/<feature>.json. */
export interface Phrase {
  readonly feature: string
  readonly key: string
  readonly english: string
}

/** Values set into a phrase; always plain text, never read as ICU or HTML. */
export type PhraseValues = Readonly<Record<string, string | number>>

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
