/** What a letter text is for. */
export const letterPurposes = ['request', 'reasons', 'appeal', 'conditions'] as const

/** One of them. */
export type LetterPurpose = (typeof letterPurposes)[number]

/** A text that an authority keeps for its letters. */
export interface LetterText {
  readonly id: string
  readonly purpose: LetterPurpose
  readonly name: string
  /** ISO 639-1. */
  readonly language: string
  readonly text: string
}
