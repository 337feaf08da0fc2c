import type { DocumentType } from '../../../law/annex.ts'
import type { EventRecord } from '../../../platform/events.ts'

/** By which names the history speaks of documents; the database holds to the same (record_type_of). */
export const recordTypes = {
  'ICG-L': 'import-licence',
  'ICG-S': 'importer-statement',
  'ICG-D': 'general-description',
} as const satisfies Record<DocumentType, string>

/** A document as its events name it. */
export function recordOf({ type, id }: { readonly type: DocumentType; readonly id: string }): EventRecord {
  return { type: recordTypes[type], id }
}
