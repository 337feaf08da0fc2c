/** Why a text cannot be taken as it is. */
export type TextProblem = 'control-characters' | 'direction-marks' | 'unknown-signs' | 'too-many-marks'

/** Signs for which a text is refused. */
export interface SignRefusal {
  readonly signs: RegExp
  readonly problem: TextProblem
  readonly reason: string
}

/** Closing marks of a direction: alone they do nothing. */
export const directionEnds = /[\u202c\u2069]/gu

/** Opening marks of a direction. */
export const directionStarts = /[\u202a\u202b\u202d\u202e\u2066-\u2068]/u

/** Signs that are never kept. */
export const signRefusals: readonly SignRefusal[] = [
  {
    signs: directionStarts,
    problem: 'direction-marks',
    reason: 'they make a text read otherwise than it is written',
  },
  {
    signs: /(?![\n\t])\p{Cc}|\p{Cs}/u,
    problem: 'control-characters',
    reason: 'commands of terminals and halves of signs: the database or a reader cannot keep them',
  },
  {
    signs: /[\p{Co}\p{Cn}]/u,
    problem: 'unknown-signs',
    reason: 'private, unassigned and impossible signs mean something else, or nothing, in each font',
  },
]

/** More marks in a row than UAX 15 (stream-safe text) allows: no language has them, and sorting them is slow. */
export const tooManyMarks = /\p{M}{31}/u
