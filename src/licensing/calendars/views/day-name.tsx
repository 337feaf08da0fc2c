import type { Say } from '../../../platform/words/words.ts'
import { holidayPhrases } from '../words/holidays.ts'
import { words } from '../words/pages.ts'

const phrases = new Map(Object.entries(holidayPhrases))

/** The same in a sentence: in the reader's language, its own name behind it where that is another. */
export function sayDayName(say: Say, { name, ownName, language }: Omit<DayNameProps, 'say'>): string {
  const phrase = phrases.get(name)
  if (phrase === undefined || say.language === language) return ownName
  return say(words.namedThere, { name: say(phrase), ownName })
}

export interface DayNameProps {
  readonly say: Say
  /** In English, as in the tables; as an administrator wrote it for a day that was added. */
  readonly name: string
  readonly ownName: string
  /** ISO 639-1, of the own name. */
  readonly language: string
}

/** A holiday as its own State calls it, and in the language of the page for other readers. */
export function DayName({ say, name, ownName, language }: DayNameProps) {
  const phrase = phrases.get(name)
  if (phrase === undefined || say.language === language) return <span lang={language}>{ownName}</span>
  return (
    <>
      {say(phrase)}
      <br />
      <span class="k-quiet" lang={language}>
        {ownName}
      </span>
    </>
  )
}
