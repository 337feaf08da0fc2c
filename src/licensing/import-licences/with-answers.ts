import { withBoxes } from '../documents/boxes/input.ts'
import type { Document, Goods } from '../documents/types.ts'
import type { Good, SupportingDocument } from '../goods/types.ts'
import type { Answer, AnswerPaper, ChangedBox } from './types.ts'

/** An answer that was given, with the papers that came along. */
export interface GivenAnswer {
  readonly answer: Answer
  readonly papers: readonly AnswerPaper[]
}

/**
 * The application as it stands with the answers that were given to requests, in their order: what is shown, decided and
 * licensed. What was submitted first stays as it was signed (IR Annex I I.21).
 */
export function withAnswers(document: Document, answers: readonly GivenAnswer[]): Document {
  return answers.reduce(withAnswer, document)
}

function withAnswer(document: Document, { answer, papers }: GivenAnswer): Document {
  const [first, ...others] = document.goods.map(good => withPapers(good, papers))
  const goods: Goods = first === undefined ? document.goods : [first, ...others]
  return answer.changes.reduce(withChange, { ...document, goods })
}

function withPapers(good: Good, papers: readonly AnswerPaper[]): Good {
  const own = papers.filter(({ goodId }) => goodId === good.id).map(asSupportingDocument)
  return own.length === 0 ? good : { ...good, supportingDocuments: [...good.supportingDocuments, ...own] }
}

function asSupportingDocument({ requestId, goodId, ...paper }: AnswerPaper): SupportingDocument {
  return { ...paper, translationOf: null }
}

function withChange(document: Document, { goodId, key, value }: ChangedBox): Document {
  const { content, goods } = document
  const changed = { [key]: value ?? null }
  if (goodId === undefined)
    return { ...document, content: withBoxes({ content, details: goods[0].details }, changed).content }
  const anew = (good: Good): Good =>
    good.id === goodId
      ? { ...good, details: withBoxes({ content, details: good.details }, changed).details }
      : good
  const [first, ...others] = goods
  return { ...document, goods: [anew(first), ...others.map(anew)] }
}
