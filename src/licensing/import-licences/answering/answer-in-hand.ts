import type { Document } from '../../documents/types.ts'
import type { ShownCase } from '../rules/show-case.ts'
import type { Answer, AnswerPaper, InformationRequest } from '../types.ts'
import { type GivenAnswer, withAnswers } from '../with-answers.ts'
import type { AnswerCheck, AnswerInHand } from './types.ts'

/** An answer as it is written, or as it was given, with the application before and after it. */
export function answerInHand(shown: ShownCase, request: InformationRequest): AnswerInHand {
  const papers = shown.papers.filter(({ requestId }) => requestId === request.id)
  const written = request.answer ?? request.draft
  const { response, changes }: Pick<Answer, 'response' | 'changes'> = written ?? { response: '', changes: [] }
  const answer: Answer = { response, changes, papers: papers.map(({ id }) => id) }
  const before = beforeAnswer(shown, request)
  return { answer, papers, before, after: withAnswers(before, [{ answer, papers }]) }
}

function beforeAnswer(
  { original, document, found, papers }: ShownCase,
  request: InformationRequest,
): Document {
  if (request.answeredAt === undefined) return document
  const given = found.requests
    .toSorted((one, other) => Number(one.answeredAt ?? 0) - Number(other.answeredAt ?? 0))
    .flatMap(({ id, answer }) => (answer === undefined ? [] : [{ id, answer }]))
  const earlier = given.slice(
    0,
    given.findIndex(({ id }) => id === request.id),
  )
  return withAnswers(
    original,
    earlier.map(({ answer }) => givenOf(answer, papers)),
  )
}

function givenOf(answer: Answer, papers: readonly AnswerPaper[]): GivenAnswer {
  return { answer, papers: papers.filter(({ id }) => answer.papers.includes(id)) }
}

/** What an answer has and lacks before it counts. Source: IR 9(2), IR Annex I I.21. */
export function checkAnswer(
  { answer, papers }: Pick<AnswerInHand, 'answer' | 'papers'>,
  request: InformationRequest,
): AnswerCheck {
  return {
    hasResponse: answer.response.trim() !== '',
    papers: request.papers.map(type => ({ type, isThere: papers.some(paper => paper.type === type) })),
  }
}
