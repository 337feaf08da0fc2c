import type { RefusalPhrases } from '../../platform/http/explain.ts'
import { words } from './expertise/words/thread.ts'

/** What the forms of a thread say of refusals. */
export const threadPhrases: RefusalPhrases = {
  'text:required': words.textMissing,
  'declaration-missing': words.declarationMissing,
  'opinion-ended': words.opinionEnded,
  'too-many-files': words.tooManyFiles,
  // Nothing is kept here that nobody can open.
  'pdf-locked': words.fileUnopened,
  'pdf-damaged': words.fileUnopened,
  'pdf-without-pages': words.fileUnopened,
  'pdf-not-examined': words.fileUnopened,
}
