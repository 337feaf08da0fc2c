import type { Phrase, Say } from '../../../platform/words/words.ts'
import type { SupportingDocument } from '../../goods/types.ts'
import { words } from '../words.ts'

const phrases: Readonly<Record<SupportingDocument['remarks'][number], Phrase>> = {
  'pdf-locked': words.remarkLocked,
  'pdf-damaged': words.remarkDamaged,
  'pdf-without-pages': words.remarkWithoutPages,
  'pdf-not-examined': words.remarkNotExamined,
  'pdf-script': words.remarkScript,
  'pdf-acts': words.remarkActs,
  'pdf-embedded-files': words.remarkEmbeddedFiles,
  'pdf-appended': words.remarkAppended,
}

/** What to know before opening the file of a supporting document; nothing where it is an ordinary one. */
export function sayRemarks(say: Say, { remarks }: Pick<SupportingDocument, 'remarks'>): string | undefined {
  if (remarks.length === 0) return undefined
  return say(words.remarks, { remarks: remarks.map(remark => say(phrases[remark])).join(' ') })
}
