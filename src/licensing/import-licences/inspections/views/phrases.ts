import type { Tone } from '../../../../platform/ui/types.ts'
import type { Phrase } from '../../../../platform/words/words.ts'
import type { InspectionEnd, InspectionKind, InspectionResult, InspectionStanding } from '../types.ts'
import { words } from '../words.ts'

/** How goods are inspected. */
export const kindPhrases = {
  'customs-office': words.atOffice,
  'other-premises': words.atPremises,
  video: words.byVideo,
} as const satisfies Record<InspectionKind, Phrase>

/** What was found. */
export const resultPhrases = {
  'as-described': words.asDescribed,
  differs: words.differs,
  'not-settled': words.notSettled,
} as const satisfies Record<InspectionResult, Phrase>

/** By whom and when it ended. */
export const endPhrases = {
  moved: words.movedBy,
  cancelled: words.cancelledBy,
  held: words.heldBy,
} as const satisfies Record<InspectionEnd, Phrase>

/** How an inspection stands. */
export const standingLooks = {
  planned: { phrase: words.planned, tone: 'info' },
  begun: { phrase: words.begun, tone: 'warning' },
  moved: { phrase: words.moved, tone: 'neutral' },
  cancelled: { phrase: words.cancelled, tone: 'neutral' },
  held: { phrase: words.held, tone: 'success' },
  lapsed: { phrase: words.lapsed, tone: 'neutral' },
} as const satisfies Record<InspectionStanding, { readonly phrase: Phrase; readonly tone: Tone }>
