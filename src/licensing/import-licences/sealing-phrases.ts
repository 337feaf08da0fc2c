import type { RefusalPhrases } from '../../platform/http/explain.ts'
import { sealingWords as words } from './words/sealing.ts'

/** What pages say where a decision could not be sealed. */
export const sealingPhrases: RefusalPhrases = {
  'time-stamp-authority-away': words.stampAway,
  'time-stamp-refused': words.stampWrong,
  'time-stamp-wrong': words.stampWrong,
  'seal-missing': words.sealMissing,
  'seal-unusable': words.sealUnusable,
  'decision-cannot-be-printed': words.cannotBePrinted,
  'text-cannot-be-printed': words.textCannotBePrinted,
  'seal-out-of-order': words.outOfOrder,
}
