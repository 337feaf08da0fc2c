import type { Refusal } from '../platform/action.ts'
import { type Explained, explain as explainPlainly, type RefusalPhrases } from '../platform/http/explain.ts'
import type { Say } from '../platform/words/words.ts'
import { sayCitation } from './words.ts'

/** Says refusals as the platform does, with their articles in the reader's language. */
export function explain(
  say: Say,
  refusals: readonly Refusal[],
  phrases: RefusalPhrases = {},
): readonly Explained[] {
  const said = refusals.map(refusal =>
    refusal.citation === undefined ? refusal : { ...refusal, citation: sayCitation(say, refusal.citation) },
  )
  return explainPlainly(say, said, phrases)
}
