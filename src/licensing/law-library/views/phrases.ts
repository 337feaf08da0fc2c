import type { Tone } from '../../../platform/ui/index.ts'
import type { Phrase, Say } from '../../../platform/words/words.ts'
import type { EntryEventType, LawEntry, PermitAnswer, Validity } from '../types.ts'
import { words } from '../words.ts'

/** What held, in two words, and the colour of its tag. */
export const answerLooks: Readonly<Record<PermitAnswer, { readonly phrase: Phrase; readonly tone: Tone }>> = {
  required: { phrase: words.needRequired, tone: 'warning' },
  'not-required': { phrase: words.needNotRequired, tone: 'success' },
  forbidden: { phrase: words.needForbidden, tone: 'danger' },
  unknown: { phrase: words.needUnknown, tone: 'neutral' },
  depends: { phrase: words.needDepends, tone: 'info' },
}

/** What it means for the evidence. */
export const hintPhrases: Readonly<Record<PermitAnswer, Phrase>> = {
  required: words.hintRequired,
  'not-required': words.hintNotRequired,
  forbidden: words.hintForbidden,
  unknown: words.hintUnknown,
  depends: words.hintDepends,
}

/** What happened to an entry. */
export const eventPhrases: Readonly<Record<EntryEventType, Phrase>> = {
  proposed: words.eventProposed,
  changed: words.eventChanged,
  published: words.eventPublished,
  replaced: words.eventReplaced,
  declined: words.eventDeclined,
  'withdrawal-proposed': words.eventWithdrawalProposed,
  withdrawn: words.eventWithdrawn,
  kept: words.eventKept,
}

/** A day, or a year where no more is known. */
export function sayDayOrYear(say: Say, dayOrYear: string): string {
  return dayOrYear.length === 4 ? dayOrYear : say.plainDate(dayOrYear)
}

/** When a law held. */
export function sayValidity(say: Say, { validFrom, validUntil }: Validity): string {
  const from = sayDayOrYear(say, validFrom)
  return validUntil === undefined
    ? say(words.since, { from })
    : say(words.until, { from, until: sayDayOrYear(say, validUntil) })
}

/** What a law says, in each language in which we have it. */
export function summariesOf({ englishSummary, danishSummary }: LawEntry) {
  return [
    { text: englishSummary, language: 'en' },
    { text: danishSummary, language: 'da' },
  ]
}

/** What a law says, in the language of the page where we have it, else in English. */
export function summaryIn(say: Say, entry: LawEntry) {
  const [english = { text: '', language: 'en' }, ...others] = summariesOf(entry)
  return others.find(({ language }) => language === say.language) ?? english
}
