import type { Confidence, Doubt, Gap } from '../../../law/calendars/national-calendar.ts'
import type { Phrase } from '../../../platform/words/words.ts'
import type { CalendarEventType } from '../types.ts'
import { words } from '../words/pages.ts'

/** Why a day is doubtful. */
export const doubtPhrases: Readonly<Record<Doubt, Phrase>> = {
  'periods-only': words.doubtPeriodsOnly,
  'no-day-off': words.doubtNoDayOff,
  'by-decree': words.doubtByDecree,
  expected: words.doubtExpected,
}

/** How sure we are of a day's source. */
export const confidencePhrases: Readonly<Record<Confidence, Phrase>> = {
  C: words.sureText,
  C2: words.sureSecondary,
  I: words.sureInferred,
  M: words.sureUnchecked,
}

/** What a calendar does not list. */
export const gapPhrases: Readonly<Record<Gap, Phrase>> = {
  'regional-days': words.gapRegional,
  'decreed-days': words.gapDecreed,
}

/** What happened to a calendar. */
export const eventPhrases: Readonly<Record<CalendarEventType, Phrase>> = {
  added: words.eventAdded,
  struck: words.eventStruck,
  withdrawn: words.eventWithdrawn,
}
