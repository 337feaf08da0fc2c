import type { Phrase } from '../../platform/words/words.ts'

/** Where a topic leads: in Kulturport, or at Kulturport Login. */
export interface Way {
  readonly label: Phrase
  readonly path: string
  readonly isAtLogin?: true
}

/** One chapter of the help. */
export interface Topic {
  readonly slug: string
  readonly title: Phrase
  readonly lead: Phrase
  readonly steps: readonly Phrase[]
  readonly notes: readonly Phrase[]
  readonly way: Way
}
