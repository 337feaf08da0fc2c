import type { RefusalPhrases } from '../../../../platform/http/explain.ts'
import { words } from '../words/answer.ts'

/** What pages of answers say of refusals. */
export const answerPhrases: RefusalPhrases = {
  'response-missing': words.responseMissing,
  'signature-missing': words.signatureMissing,
  'nothing-to-answer': words.closed,
  'answer-window-closed': words.closed,
}
