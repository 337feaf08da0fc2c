import type { RefusalPhrases } from '../../../../platform/http/explain.ts'
import { threadPhrases } from '../../thread-phrases.ts'
import { words } from '../words.ts'

/** What the forms of whoever was asked say of refusals. */
export const askedPhrases: RefusalPhrases = {
  ...threadPhrases,
  'opinion:required': words.opinionMissing,
  'reason:required': words.reasonMissing,
  'hasNoConflict:required': words.tickMissing,
}
