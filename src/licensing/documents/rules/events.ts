import type { DocumentType } from '../../../law/annex.ts'
import type { NewEvent } from '../../../platform/events.ts'
import { recordOf } from './record-of.ts'

/** What can happen to a document, as its history tells it (IR 24(2)). */
export const documentEvents = [
  'started',
  'changed',
  'good-added',
  'good-removed',
  'split',
  'photograph-added',
  'photograph-changed',
  'photograph-removed',
  'supporting-document-added',
  'supporting-document-removed',
  'declared',
  'registered',
  'submitted',
  'received',
  'home-state-notified',
  'home-information-sent',
  'examination-begun',
  'assigned',
  'released',
  'information-requested',
  'request-taken-back',
  'answered',
  'answer-overdue',
  'answer-reopened',
  'ninety-days-passed',
  'deadline-moved',
  'reminded',
  'inspection-planned',
  'inspection-moved',
  'inspection-cancelled',
  'inspection-recorded',
  'forwarded',
  'decision-prepared',
  'decision-returned',
  'granted',
  'rejected',
  'rejected-in-part',
  'found-not-required',
  'issued',
  'opinion-asked',
  'opinion-accepted',
  'opinion-read',
  'opinion-declared',
  'opinion-written',
  'opinion-given',
  'opinion-declined',
  'opinion-taken-back',
  'appeal-recorded',
  'reissued',
  'revoked',
  'withdrawn',
  'replaced',
  'access-given',
  'access-revoked',
  'invited',
  'invitation-withdrawn',
  'expired',
  'deleted',
  'warned',
  'erased',
] as const

export type DocumentEvent = (typeof documentEvents)[number]

/** What officers do among themselves: nobody else is told of it, the holder neither (traces-icg 7.2). */
export const internalEvents: readonly DocumentEvent[] = [
  'assigned',
  'released',
  'decision-prepared',
  'decision-returned',
  'home-information-sent',
  'opinion-asked',
  'opinion-accepted',
  'opinion-read',
  'opinion-declared',
  'opinion-written',
  'opinion-given',
  'opinion-declined',
  'opinion-taken-back',
]

/** Of what happens to documents people are told by mail. */
export const documentNotices = [
  'document-registered',
  'draft-ending',
  'application-received',
  'application-arrived',
  'information-requested',
  'request-taken-back',
  'answer-received',
  'answer-arrived',
  'answer-overdue',
  'answer-reopened',
  'holder-reminded',
  'authority-reminded',
  'ninety-days-passed',
  'application-forwarded',
  'application-withdrawn',
  'inspection-planned',
  'inspection-moved',
  'inspection-cancelled',
  'decision-prepared',
  'application-decided',
  'application-refused',
  'licence-revoked',
  'licence-alert',
  'licence-expired',
  'home-state-notified',
  'home-information-arrived',
  'opinion-asked',
  'opinion-question',
  'opinion-taken-back',
  'opinion-message',
  'opinion-given',
  'opinion-declined',
] as const

export type DocumentNotice = (typeof documentNotices)[number]

/** What happened, without the document that it happened to. */
export interface Told extends Pick<NewEvent, 'data' | 'reason' | 'erases'> {
  readonly type: DocumentEvent
}

/** An event of a document. */
export function eventOf(
  document: { readonly type: DocumentType; readonly id: string },
  told: Told,
): NewEvent {
  return { ...told, record: recordOf(document) }
}
