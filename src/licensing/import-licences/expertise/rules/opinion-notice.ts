import type { DocumentNotice } from '../../../documents/rules/events.ts'
import { noticeOf } from '../../rules/notice.ts'
import type { Opinion } from '../types.ts'

/** The job that tells people of an opinion, without a word of it. */
export function opinionNotice(
  event: DocumentNotice,
  { id, documentId }: Pick<Opinion, 'id' | 'documentId'>,
  now: Date,
) {
  const notice = noticeOf(event, documentId, now)
  return { ...notice, data: { ...notice.data, opinionId: id } } as const
}
