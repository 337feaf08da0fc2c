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
  /** Where it leads, by the identifier of the document, where that is not the document itself. */
  readonly page?: (id: string) => string
}

const ofHolder: readonly Recipient[] = ['signer', 'creator', 'holder']
const bothSides: readonly Recipient[] = [...ofHolder, 'officers']

/** A letter about an application: one paragraph, and the way to it. */
function aboutCase(recipients: readonly Recipient[], subject: Phrase, text: Phrase): Letter {
  const paragraphs = [words.greeting, text]
  return { recipients, subject, paragraphs, action: words.openCase, reason: words.caseReason }
}

/** A letter to whoever is asked for an opinion. */
function toAsked(subject: Phrase, text: Phrase): Letter {
  const paragraphs = [words.greeting, text]
  return { recipients: ['asked'], subject, paragraphs, action: words.openOpinion, reason: words.askedReason }
}

/** What becomes which letter: the reference number and a link, never what a document contains. */
export const letters: Readonly<Record<DocumentNotice, Letter>> = {
  'document-registered': {
    recipients: ofHolder,
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
  'application-received': aboutCase(ofHolder, words.receivedSubject, words.receivedText),
  'application-arrived': aboutCase(['officers'], words.arrivedSubject, words.arrivedText),
  'information-requested': aboutCase(ofHolder, words.requestedSubject, words.requestedText),
  'request-taken-back': aboutCase(ofHolder, words.takenBackSubject, words.takenBackText),
  'answer-received': aboutCase(ofHolder, words.answerReceivedSubject, words.answerReceivedText),
  'answer-arrived': aboutCase(['officers'], words.answerArrivedSubject, words.answerArrivedText),
  'answer-overdue': aboutCase([...bothSides, 'sealers'], words.answerOverdueSubject, words.answerOverdueText),
  'answer-reopened': aboutCase(bothSides, words.answerReopenedSubject, words.answerReopenedText),
  'holder-reminded': aboutCase(ofHolder, words.holderRemindedSubject, words.holderRemindedText),
  'authority-reminded': aboutCase(['officers'], words.authorityRemindedSubject, words.authorityRemindedText),
  'ninety-days-passed': aboutCase(bothSides, words.ninetyDaysSubject, words.ninetyDaysText),
  'application-forwarded': aboutCase(ofHolder, words.forwardedSubject, words.forwardedText),
  'application-withdrawn': aboutCase(bothSides, words.withdrawnSubject, words.withdrawnText),
  'inspection-planned': aboutCase(ofHolder, words.inspectionPlannedSubject, words.inspectionPlannedText),
  'inspection-moved': aboutCase(ofHolder, words.inspectionMovedSubject, words.inspectionMovedText),
  'inspection-cancelled': aboutCase(
    ofHolder,
    words.inspectionCancelledSubject,
    words.inspectionCancelledText,
  ),
  'decision-prepared': aboutCase(['sealers'], words.preparedSubject, words.preparedText),
  'application-decided': aboutCase(ofHolder, words.decidedSubject, words.decidedText),
  'application-refused': aboutCase(['authorities'], words.refusedSubject, words.refusedText),
  'licence-revoked': {
    ...aboutCase(ofHolder, words.revokedSubject, words.revokedText),
    action: words.openDocument,
  },
  'licence-alert': {
    ...aboutCase(['authorities', 'customs'], words.alertSubject, words.alertText),
    action: words.openDocument,
  },
  'licence-expired': {
    ...aboutCase(ofHolder, words.expiredSubject, words.expiredText),
    action: words.openDocument,
  },
  'home-state-notified': {
    ...aboutCase(['home officers'], words.homeSubject, words.homeText),
    action: words.openNotification,
    page: id => `/cases/elsewhere/${id}`,
  },
  'home-information-arrived': {
    ...aboutCase(['officers'], words.homeInformationSubject, words.homeInformationText),
    page: id => `/cases/${id}#home-state`,
  },
  'opinion-asked': toAsked(words.opinionAskedSubject, words.opinionAskedText),
  'opinion-question': toAsked(words.opinionQuestionSubject, words.opinionQuestionText),
  'opinion-taken-back': {
    ...toAsked(words.opinionTakenBackSubject, words.opinionTakenBackText),
    action: words.openOpinions,
  },
  'opinion-message': {
    ...aboutCase(['officers'], words.opinionMessageSubject, words.opinionMessageText),
    action: words.openOpinion,
  },
  'opinion-given': {
    ...aboutCase(['officers'], words.opinionGivenSubject, words.opinionGivenText),
    action: words.openOpinion,
  },
  'opinion-declined': {
    ...aboutCase(['officers'], words.opinionDeclinedSubject, words.opinionDeclinedText),
    action: words.openOpinion,
  },
}
