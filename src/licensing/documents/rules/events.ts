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
  'replaced',
  'expired',
  'deleted',
  'warned',
  'erased',
] as const

export type DocumentEvent = (typeof documentEvents)[number]

/** Of which of them people are told by mail. */
export const documentNotices = ['document-registered', 'application-submitted', 'draft-ending'] as const

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
