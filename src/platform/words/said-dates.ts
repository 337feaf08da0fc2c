import type { PhraseValues, Say } from './words.ts'

/** The values of a sentence, with dates `YYYY-MM-DD` among them written out. */
export function saidDates(say: Say, values: PhraseValues): PhraseValues {
  const entries = Object.entries(values).map(
    ([name, value]) => [name, typeof value === 'string' ? say.plainDate(value) : value] as const,
  )
  return Object.fromEntries(entries)
}
