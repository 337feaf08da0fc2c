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
    recipients: ['signer', 'creator'],
    subject: words.registeredSubject,
    paragraphs: [words.greeting, words.registeredText, words.registeredNext],
    action: words.openDocument,
    reason: words.registeredReason,
  },
  'application-submitted': {
    recipients: ['signer', 'creator'],
    subject: words.submittedSubject,
    paragraphs: [words.greeting, words.submittedText, words.submittedNext],
    action: words.openDocument,
    reason: words.registeredReason,
  },
  'draft-ending': {
    recipients: ['creator'],
    subject: words.endingSubject,
    paragraphs: [words.greeting, words.endingText, words.endingNext],
    action: words.openDraft,
    reason: words.endingReason,
  },
}
