import type { DocumentNotice } from '../../documents/rules/events.ts'

/** The job that tells people what happened in a case; one letter for each occasion. */
export function noticeOf(event: DocumentNotice, documentId: string, now: Date) {
  return { queue: 'notice', data: { event, documentId, occasion: now.toISOString() } } as const
}
