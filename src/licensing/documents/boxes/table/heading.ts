import { boxWords as w } from '../words.ts'

import { type BoxEntry, box } from './entry.ts'

/** The boxes in the heading of a document. */
export const headingBoxes = {
  'Document type': box('heading', w.boxDocumentType),
  'I.1': box('heading', w.boxNumber),
  'I.2': box('heading', w.boxStatus),
  'I.3': box('heading', w.boxCode),
  'I.16 photographs': box('heading', w.photographs),
} as const satisfies Readonly<Record<string, BoxEntry>>
