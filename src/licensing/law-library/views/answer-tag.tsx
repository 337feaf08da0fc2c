import { StatusTag } from '../../../platform/ui/index.ts'
import type { Say } from '../../../platform/words/words.ts'
import type { PermitAnswer } from '../types.ts'
import { answerLooks } from './phrases.ts'

/** What held, as a tag. */
export function AnswerTag({ say, answer }: { readonly say: Say; readonly answer: PermitAnswer }) {
  const { phrase, tone } = answerLooks[answer]
  return <StatusTag tone={tone}>{say(phrase)}</StatusTag>
}
