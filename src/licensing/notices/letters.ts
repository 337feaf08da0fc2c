import type { Phrase } from '../../platform/words/words.ts'
import type { DocumentNotice } from '../documents/rules/events.ts'
import type { Recipient } from './types.ts'
import { words } from './words.ts'

/** A letter: to whom it goes and what it says; `{document}` is the title of the kind. */
export interface Letter {
  readonly recipients: readonly Recipient[]
  readonly subject: Phrase
  readonly paragraphs: readonly Phrase[]
  readonly action: Phrase
  readonly reason: Phrase
}

/** What becomes which letter: the reference number and a link, never what a document contains. */
export const letters: Readonly<Record<DocumentNotice, Letter>> = {
  'document-registered': {
    recipients: ['signer', 'creator', 'holder'],
    subject: words.registeredSubject,
    paragraphs: [words.greeting, words.registeredText, words.registeredNext],
    action: words.openDocument,
    reason: words.registeredReason,
  },
  'draft-ending': {
    recipients: ['creator', 'holder'],
    subject: words.endingSubject,
    paragraphs: [words.greeting, words.endingText, words.endingNext],
    action: words.openDraft,
    reason: words.endingReason,
  },
  'application-received': {
    recipients: ['signer', 'creator', 'holder'],
    subject: words.receivedSubject,
    paragraphs: [words.greeting, words.receivedText],
    action: words.openCase,
    reason: words.caseReason,
  },
  'application-arrived': {
    recipients: ['officers'],
    subject: words.arrivedSubject,
    paragraphs: [words.greeting, words.arrivedText],
    action: words.openCase,
    reason: words.caseReason,
  },
  'information-requested': {
    recipients: ['signer', 'creator', 'holder'],
    subject: words.requestedSubject,
    paragraphs: [words.greeting, words.requestedText],
    action: words.openCase,
    reason: words.caseReason,
  },
  'request-taken-back': {
    recipients: ['signer', 'creator', 'holder'],
    subject: words.takenBackSubject,
    paragraphs: [words.greeting, words.takenBackText],
    action: words.openCase,
    reason: words.caseReason,
  },
  'answer-received': {
    recipients: ['signer', 'creator', 'holder'],
    subject: words.answerReceivedSubject,
    paragraphs: [words.greeting, words.answerReceivedText],
    action: words.openCase,
    reason: words.caseReason,
  },
  'answer-arrived': {
    recipients: ['officers'],
    subject: words.answerArrivedSubject,
    paragraphs: [words.greeting, words.answerArrivedText],
    action: words.openCase,
    reason: words.caseReason,
  },
  'answer-overdue': {
    recipients: ['signer', 'creator', 'holder', 'officers'],
    subject: words.answerOverdueSubject,
    paragraphs: [words.greeting, words.answerOverdueText],
    action: words.openCase,
    reason: words.caseReason,
  },
  'answer-reopened': {
    recipients: ['signer', 'creator', 'holder', 'officers'],
    subject: words.answerReopenedSubject,
    paragraphs: [words.greeting, words.answerReopenedText],
    action: words.openCase,
    reason: words.caseReason,
  },
  'holder-reminded': {
    recipients: ['signer', 'creator', 'holder'],
    subject: words.holderRemindedSubject,
    paragraphs: [words.greeting, words.holderRemindedText],
    action: words.openCase,
    reason: words.caseReason,
  },
  'authority-reminded': {
    recipients: ['officers'],
    subject: words.authorityRemindedSubject,
    paragraphs: [words.greeting, words.authorityRemindedText],
    action: words.openCase,
    reason: words.caseReason,
  },
  'ninety-days-passed': {
    recipients: ['signer', 'creator', 'holder', 'officers'],
    subject: words.ninetyDaysSubject,
    paragraphs: [words.greeting, words.ninetyDaysText],
    action: words.openCase,
    reason: words.caseReason,
  },
  'application-forwarded': {
    recipients: ['signer', 'creator', 'holder'],
    subject: words.forwardedSubject,
    paragraphs: [words.greeting, words.forwardedText],
    action: words.openCase,
    reason: words.caseReason,
  },
  'application-withdrawn': {
    recipients: ['officers'],
    subject: words.withdrawnSubject,
    paragraphs: [words.greeting, words.withdrawnText],
    action: words.openCase,
    reason: words.caseReason,
  },
  'decision-prepared': {
    recipients: ['sealers'],
    subject: words.preparedSubject,
    paragraphs: [words.greeting, words.preparedText],
    action: words.openCase,
    reason: words.caseReason,
  },
  'application-decided': {
    recipients: ['signer', 'creator', 'holder'],
    subject: words.decidedSubject,
    paragraphs: [words.greeting, words.decidedText],
    action: words.openCase,
    reason: words.caseReason,
  },
  'application-refused': {
    recipients: ['authorities'],
    subject: words.refusedSubject,
    paragraphs: [words.greeting, words.refusedText],
    action: words.openCase,
    reason: words.caseReason,
  },
  'licence-revoked': {
    recipients: ['signer', 'creator', 'holder'],
    subject: words.revokedSubject,
    paragraphs: [words.greeting, words.revokedText],
    action: words.openDocument,
    reason: words.caseReason,
  },
  'licence-alert': {
    recipients: ['authorities', 'customs'],
    subject: words.alertSubject,
    paragraphs: [words.greeting, words.alertText],
    action: words.openDocument,
    reason: words.caseReason,
  },
  'licence-expired': {
    recipients: ['signer', 'creator', 'holder'],
    subject: words.expiredSubject,
    paragraphs: [words.greeting, words.expiredText],
    action: words.openDocument,
    reason: words.caseReason,
  },
  'home-state-notified': {
    recipients: ['home officers'],
    subject: words.homeSubject,
    paragraphs: [words.greeting, words.homeText],
    action: words.openCase,
    reason: words.caseReason,
  },
}
