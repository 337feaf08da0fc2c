import type { ClockExplanation } from '../../../../law/deadline-explanation.ts'
import type { DeadlineName } from '../../../../law/deadlines.ts'
import type { Phrase, Say } from '../../../../platform/words/words.ts'
import { words } from '../words/steps.ts'

/** What a clock is called; it has a whole number of days. */
export const clockNames: Readonly<Record<DeadlineName, { readonly phrase: Phrase; readonly days: number }>> =
  {
    request: { phrase: words.nameRequest, days: 21 },
    answer: { phrase: words.nameAnswer, days: 40 },
    decision: { phrase: words.nameDecision, days: 90 },
  }

/** The name of a clock with its length. */
export function sayClockName(say: Say, name: DeadlineName): string {
  const { phrase, days } = clockNames[name]
  return say(phrase, { days })
}

/** How much of a clock is left, or since when it has passed. */
export function sayLeft(say: Say, { hasPassed, daysLeft }: ClockExplanation): string {
  return hasPassed ? say(words.passed, { days: -daysLeft }) : say(words.daysLeft, { days: daysLeft })
}

/** Who is waited for. */
export const waitingPhrases = {
  'competent authority': words.waitsForAuthority,
  holder: words.waitsForHolder,
} as const satisfies Record<string, Phrase>
