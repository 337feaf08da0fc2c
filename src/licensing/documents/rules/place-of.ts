import { placeOfDocument } from '../../../law/time-zones.ts'
import type { Document } from '../types.ts'

/** The country whose day and clock a document goes by. */
export function placeOf({ number, content }: Pick<Document, 'number' | 'content'>): string {
  return placeOfDocument({ number, countryOfImport: content.countryOfImport })
}
