import type { RefusalPhrases } from '../../../../platform/http/explain.ts'
import { words } from '../words.ts'

/** What can be wrong with the name of a view. */
export const viewPhrases: RefusalPhrases = {
  'name:required': words.nameMissing,
  'name-taken': words.nameTaken,
  'too-many-views': words.tooMany,
}
