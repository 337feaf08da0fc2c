import type { Phrase } from '../../../../platform/words/words.ts'
import type { RoleLetterEvent } from '../../types.ts'
import { words } from '../../words.ts'

/** What a letter about a decision says, and what its reader can do then. */
export interface LetterText {
  readonly subject: Phrase
  readonly body: Phrase
  /** What the reader can do about a decision against them. */
  readonly remedy?: Phrase
  /** Where the letter leads: to what is open again, or to what is to be corrected. */
  readonly next?: 'sign-in' | 'correction'
}

const texts: Readonly<Record<RoleLetterEvent, LetterText>> = {
  approved: { subject: words.letterApprovedSubject, body: words.letterApproved, next: 'sign-in' },
  rejected: {
    subject: words.letterRejectedSubject,
    body: words.letterRejected,
    remedy: words.letterAskAgain,
  },
  'correction-asked': {
    subject: words.letterCorrectionSubject,
    body: words.letterCorrection,
    next: 'correction',
  },
  restored: { subject: words.letterRestoredSubject, body: words.letterRestored, next: 'sign-in' },
  suspended: {
    subject: words.letterSuspendedSubject,
    body: words.letterSuspended,
    remedy: words.letterDisagree,
  },
  ended: { subject: words.letterEndedSubject, body: words.letterEnded, remedy: words.letterDisagree },
  'operator-suspended': {
    subject: words.letterOperatorSuspendedSubject,
    body: words.letterOperatorSuspended,
    remedy: words.letterDisagree,
  },
  'operator-restored': {
    subject: words.letterRestoredSubject,
    body: words.letterRestored,
    next: 'sign-in',
  },
  'operator-deleted': {
    subject: words.letterEndedSubject,
    body: words.letterOperatorDeleted,
    remedy: words.letterDisagree,
  },
}

/** Who may work only from a later day is told from when. */
export function textOf(event: RoleLetterEvent, opensOn: string | undefined): LetterText {
  const isLater = event === 'approved' && opensOn !== undefined
  return isLater ? { ...texts.approved, body: words.letterApprovedLater } : texts[event]
}
