import type { Say } from '../../../platform/words/words.ts'

export interface DayNameProps {
  readonly say: Say
  /** In English. */
  readonly name: string
  readonly ownName: string
  /** ISO 639-1, of the own name. */
  readonly language: string
}

/** A holiday as its own State calls it, and in English for readers of another language. */
export function DayName({ say, name, ownName, language }: DayNameProps) {
  if (name === ownName || say.language === language) return <span lang={language}>{ownName}</span>
  return (
    <>
      <span lang="en">{name}</span>
      <br />
      <span class="k-quiet" lang={language}>
        {ownName}
      </span>
    </>
  )
}
