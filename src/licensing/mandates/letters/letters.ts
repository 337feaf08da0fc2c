import type { Phrase } from '../../../platform/words/words.ts'
import type { MandateNews, MandateSide } from '../types.ts'
import { words } from './words.ts'

/** A letter about a mandate: which sides are told, and what it says to `{organisation}`. */
export interface MandateLetter {
  readonly told: readonly MandateSide[]
  readonly subject: Phrase
  readonly text: Phrase
}

/** What becomes which letter; who is on the other side, and what the mandate allows, is read after signing in. */
export const mandateLetters: Readonly<Record<MandateNews, MandateLetter>> = {
  given: { told: ['representative'], subject: words.givenSubject, text: words.givenText },
  revoked: { told: ['representative'], subject: words.revokedSubject, text: words.revokedText },
  'laid-down': { told: ['holder'], subject: words.laidDownSubject, text: words.laidDownText },
  ending: { told: ['holder', 'representative'], subject: words.endingSubject, text: words.endingText },
}
