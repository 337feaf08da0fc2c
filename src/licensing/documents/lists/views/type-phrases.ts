import type { DocumentType } from '../../../../law/annex.ts'
import type { Phrase } from '../../../../platform/words/words.ts'
import { words } from '../words.ts'

/** The types of document by name. */
export const typePhrases: Readonly<Record<DocumentType, Phrase>> = {
  'ICG-S': words.typeStatement,
  'ICG-L': words.typeLicence,
  'ICG-D': words.typeDescription,
}
